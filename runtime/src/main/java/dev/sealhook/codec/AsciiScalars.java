package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The part of {@link AsciiReader} that reads single values; whole numbers are plain digits here. */
abstract sealed class AsciiScalars extends AsciiScanner permits AsciiReader {
    private static final int MAX_DIGITS = 18; // fit a long, whichever they are

    AsciiScalars(Bytes bytes, int at) {
        super(bytes, at);
    }

    @Override
    public final String readString() {
        if (current() != '"') {
            giveUp();
            return null;
        }
        int start = at + 1;
        int end = endOfString(start);
        if (end < 0) {
            return null;
        }
        at = end + 1;
        return ascii(start, end);
    }

    @Override
    public final boolean readBoolean() {
        return take("true") || !take("false") && giveUp();
    }

    @Override
    public final long readLong() {
        int i = at;
        boolean negative = current() == '-';
        int start = negative ? i + 1 : i;
        long value = 0;
        for (i = start; i < json.length && json[i] >= '0' && json[i] <= '9'; i++) {
            value = 10 * value + json[i] - '0';
        }
        int digits = i - start;
        if (digits == 0 || digits > MAX_DIGITS || digits > 1 && json[start] == '0') {
            giveUp();
            return 0;
        }
        at = i;
        return negative ? -value : value;
    }

    @Override
    public final int readInt() {
        long value = readLong();
        if ((int) value != value) {
            giveUp();
        }
        return (int) value;
    }

    @Override
    public final Instant readUnixTime() {
        long value = readLong();
        if (value < ScalarReader.FIRST_SECOND || value > ScalarReader.LAST_SECOND) {
            giveUp();
            return null;
        }
        return Instant.ofEpochSecond(value);
    }

    @Override
    public final BigDecimal readDecimal() {
        int start = at;
        BigDecimal number = passNumber() && at - start <= Numbers.MAX_LENGTH ? Numbers.decimal(ascii(start, at)) : null;
        if (number == null) {
            giveUp();
        }
        return number;
    }

    @Override
    public final OffsetDateTime readDateTime() {
        String text = readString();
        OffsetDateTime time = text == null ? null : DateTimes.dateTime(text);
        if (time == null) {
            giveUp();
        }
        return time;
    }

    @Override
    public final LocalDate readDate() {
        String text = readString();
        LocalDate date = text == null ? null : DateTimes.date(text);
        if (date == null) {
            giveUp();
        }
        return date;
    }

    @Override
    public final JsonText readJson() {
        int start = at;
        return pass(0) ? JsonText.of(ascii(start, at)) : Texts.NULL;
    }

    @Override
    public final void skip() {
        pass(0);
    }
}
