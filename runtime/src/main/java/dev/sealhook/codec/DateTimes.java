package dev.sealhook.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Dates and times by RFC 3339, section 5.6; java.time's own formats are ISO 8601, which is more, and start slowly. */
final class DateTimes {
    private static final int DATE_LENGTH = 10; // 2026-11-23
    private static final int SECONDS_END = 19; // 2026-11-23T08:15:30
    private static final int NANO_DIGITS = 9;
    private static final int MAX_YEAR = 9999;

    private DateTimes() {}

    /** A full-date, or null if it is none. */
    static LocalDate date(byte[] text, int from, int to) {
        try {
            return to - from == DATE_LENGTH ? dateAt(text, from) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A date-time, or null if it is none or Java cannot hold it: a leap second, say, or an offset beyond 18 hours. */
    static OffsetDateTime dateTime(byte[] text, int from, int to) {
        try {
            return to - from > SECONDS_END && isLetter(text[from + DATE_LENGTH], 'T')
                    ? dateTimeAt(text, from, to)
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static OffsetDateTime dateTimeAt(byte[] text, int from, int to) {
        int fractionEnd = fractionEnd(text, from + SECONDS_END, to);
        int nanos = nanos(text, from + SECONDS_END + 1, fractionEnd);
        expect(text[from + 13], ':');
        expect(text[from + 16], ':');
        LocalTime time =
                LocalTime.of(digits(text, from + 11, 2), digits(text, from + 14, 2), digits(text, from + 17, 2), nanos);
        return OffsetDateTime.of(LocalDateTime.of(dateAt(text, from), time), offset(text, fractionEnd, to));
    }

    private static LocalDate dateAt(byte[] text, int from) {
        expect(text[from + 4], '-');
        expect(text[from + 7], '-');
        return LocalDate.of(digits(text, from, 4), digits(text, from + 5, 2), digits(text, from + 8, 2));
    }

    private static int fractionEnd(byte[] text, int point, int to) {
        if (text[point] != '.') {
            return point;
        }
        int end = point + 1;
        while (end < to && isDigit(text[end])) {
            end++;
        }
        if (end == point + 1) {
            throw new DateTimeException("no digit after the point");
        }
        return end;
    }

    private static int nanos(byte[] text, int from, int to) {
        if (to < from) {
            return 0;
        }
        int nanos = 0;
        for (int i = 0; i < NANO_DIGITS; i++) {
            nanos = 10 * nanos + (from + i < to ? text[from + i] - '0' : 0);
        }
        for (int i = from + NANO_DIGITS; i < to; i++) {
            expect(text[i], '0'); // less than a nanosecond would be lost
        }
        return nanos;
    }

    private static ZoneOffset offset(byte[] text, int from, int to) {
        if (from == to - 1 && isLetter(text[from], 'Z')) {
            return ZoneOffset.UTC;
        }
        if (from != to - 6) {
            throw new DateTimeException("no offset");
        }
        expect(text[from + 3], ':');
        int hours = digits(text, from + 1, 2);
        int minutes = digits(text, from + 4, 2);
        if (text[from] == '-') {
            return ZoneOffset.ofHoursMinutes(-hours, -minutes);
        }
        expect(text[from], '+');
        return ZoneOffset.ofHoursMinutes(hours, minutes);
    }

    private static int digits(byte[] text, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            if (!isDigit(text[i])) {
                throw new DateTimeException("no digit");
            }
            value = 10 * value + text[i] - '0';
        }
        return value;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isLetter(byte b, char upper) {
        return b == upper || b == Character.toLowerCase(upper);
    }

    private static void expect(byte b, char c) {
        if (b != c) {
            throw new DateTimeException("no " + c);
        }
    }

    /** Why a full-date cannot say this, or null. */
    static String refusal(LocalDate date) {
        return date.getYear() < 0 || date.getYear() > MAX_YEAR
                ? "RFC 3339 has the years 0 to " + MAX_YEAR + ", found " + date
                : null;
    }

    /** Why a date-time cannot say this, or null. */
    static String refusal(OffsetDateTime time) {
        String refusal = refusal(time.toLocalDate());
        return refusal == null && time.getOffset().getTotalSeconds() % 60 != 0
                ? "RFC 3339 has offsets of whole minutes, found " + time.getOffset()
                : refusal;
    }

    /** A full-date. */
    static String format(LocalDate date) {
        check(refusal(date));
        StringBuilder text = new StringBuilder(DATE_LENGTH);
        append(date, text);
        return text.toString();
    }

    /** A date-time with seconds, and with a fraction where there is one. */
    static String format(OffsetDateTime time) {
        check(refusal(time));
        StringBuilder text = new StringBuilder(35);
        append(time.toLocalDate(), text);
        append(text.append('T'), time.getHour(), 2);
        append(text.append(':'), time.getMinute(), 2);
        append(text.append(':'), time.getSecond(), 2);
        if (time.getNano() != 0) {
            append(text.append('.'), time.getNano(), NANO_DIGITS);
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
        append(time.getOffset(), text);
        return text.toString();
    }

    private static void check(String refusal) {
        if (refusal != null) {
            throw new IllegalArgumentException(refusal);
        }
    }

    private static void append(LocalDate date, StringBuilder text) {
        append(text, date.getYear(), 4);
        append(text.append('-'), date.getMonthValue(), 2);
        append(text.append('-'), date.getDayOfMonth(), 2);
    }

    private static void append(ZoneOffset offset, StringBuilder text) {
        int seconds = Math.abs(offset.getTotalSeconds());
        if (seconds == 0) {
            text.append('Z');
            return;
        }
        append(text.append(offset.getTotalSeconds() < 0 ? '-' : '+'), seconds / 3600, 2);
        append(text.append(':'), seconds / 60 % 60, 2);
    }

    private static void append(StringBuilder text, int number, int digits) {
        int place = 1;
        for (int i = 1; i < digits; i++) {
            place *= 10;
        }
        for (; place > 0; place /= 10) {
            text.append((char) ('0' + number / place % 10));
        }
    }
}
