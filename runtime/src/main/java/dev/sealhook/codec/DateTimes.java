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
    static LocalDate date(String text) {
        try {
            return text.length() == DATE_LENGTH ? dateAtStart(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A date-time, or null if it is none or Java cannot hold it: a leap second, say, or an offset beyond 18 hours. */
    static OffsetDateTime dateTime(String text) {
        try {
            return text.length() > SECONDS_END && isLetter(text, DATE_LENGTH, 'T') ? dateTimeOf(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static OffsetDateTime dateTimeOf(String text) {
        int fractionEnd = fractionEnd(text);
        int nanos = nanos(text, SECONDS_END + 1, fractionEnd);
        expect(text, 13, ':');
        expect(text, 16, ':');
        LocalTime time = LocalTime.of(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), nanos);
        return OffsetDateTime.of(LocalDateTime.of(dateAtStart(text), time), offset(text, fractionEnd));
    }

    private static LocalDate dateAtStart(String text) {
        expect(text, 4, '-');
        expect(text, 7, '-');
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    }

    private static int fractionEnd(String text) {
        if (text.charAt(SECONDS_END) != '.') {
            return SECONDS_END;
        }
        int end = SECONDS_END + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == SECONDS_END + 1) {
            throw new DateTimeException("no digit after the point");
        }
        return end;
    }

    private static int nanos(String text, int from, int to) {
        int nanos = 0;
        for (int i = 0; i < NANO_DIGITS; i++) {
            nanos = 10 * nanos + (from + i < to ? text.charAt(from + i) - '0' : 0);
        }
        for (int i = from + NANO_DIGITS; i < to; i++) {
            expect(text, i, '0'); // less than a nanosecond would be lost
        }
        return nanos;
    }

    private static ZoneOffset offset(String text, int at) {
        if (at == text.length() - 1 && isLetter(text, at, 'Z')) {
            return ZoneOffset.UTC;
        }
        if (at != text.length() - 6) {
            throw new DateTimeException("no offset");
        }
        expect(text, at + 3, ':');
        int hours = digits(text, at + 1, 2);
        int minutes = digits(text, at + 4, 2);
        if (text.charAt(at) == '-') {
            return ZoneOffset.ofHoursMinutes(-hours, -minutes);
        }
        expect(text, at, '+');
        return ZoneOffset.ofHoursMinutes(hours, minutes);
    }

    private static int digits(String text, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            if (!isDigit(text.charAt(i))) {
                throw new DateTimeException("no digit");
            }
            value = 10 * value + text.charAt(i) - '0';
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(String text, int at, char upper) {
        return text.charAt(at) == upper || text.charAt(at) == Character.toLowerCase(upper);
    }

    private static void expect(String text, int at, char c) {
        if (text.charAt(at) != c) {
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
