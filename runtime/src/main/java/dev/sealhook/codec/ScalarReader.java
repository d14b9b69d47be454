package dev.sealhook.codec;

import dev.sealhook.json.MessageText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;

/** The part of {@link TokenReader} that reads single values: what Java holds of them without loss, and what is a misfit. */
abstract sealed class ScalarReader extends JsonReader permits TokenReader {
    static final long FIRST_SECOND = Instant.MIN.getEpochSecond();
    static final long LAST_SECOND = Instant.MAX.getEpochSecond();
    private static final int MAX_PLAIN_LENGTH = 18; // digits and sign that fit a long, whichever they are

    final JsonParser parser;

    ScalarReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Notes what does not fit about the current value; only the first misfit of a payload is kept. */
    abstract void misfit(String what);

    @Override
    public void skip() {
        parser.skipChildren();
    }

    @Override
    public String readString() {
        if (isString()) {
            return parser.getString();
        }
        expected("a string");
        return null;
    }

    @Override
    public boolean readBoolean() {
        int token = parser.currentTokenId();
        if (token != JsonTokenId.ID_TRUE && token != JsonTokenId.ID_FALSE) {
            expected("true or false");
        }
        return token == JsonTokenId.ID_TRUE;
    }

    @Override
    public long readLong() {
        return whole(Long.MIN_VALUE, Long.MAX_VALUE, "a whole number of 64 bits");
    }

    @Override
    public int readInt() {
        return (int) whole(Integer.MIN_VALUE, Integer.MAX_VALUE, "a whole number of 32 bits");
    }

    @Override
    public BigDecimal readDecimal() {
        BigDecimal number = decimal();
        if (number == null) {
            expected(isNumber() ? Numbers.wanted(parser.getString()) : "a number");
        }
        return number;
    }

    @Override
    public Instant readUnixTime() {
        return Instant.ofEpochSecond(whole(FIRST_SECOND, LAST_SECOND, "a whole number of seconds since 1970"));
    }

    @Override
    public OffsetDateTime readDateTime() {
        OffsetDateTime time = isString() ? DateTimes.dateTime(parser.getString()) : null;
        if (time == null) {
            expected("a date-time by RFC 3339");
        }
        return time;
    }

    @Override
    public LocalDate readDate() {
        LocalDate date = isString() ? DateTimes.date(parser.getString()) : null;
        if (date == null) {
            expected("a full-date by RFC 3339");
        }
        return date;
    }

    boolean isString() {
        return parser.currentTokenId() == JsonTokenId.ID_STRING;
    }

    private boolean isNumber() {
        int token = parser.currentTokenId();
        return token == JsonTokenId.ID_NUMBER_INT || token == JsonTokenId.ID_NUMBER_FLOAT;
    }

    private long whole(long least, long greatest, String wanted) {
        if (parser.currentTokenId() == JsonTokenId.ID_NUMBER_INT && parser.getStringLength() <= MAX_PLAIN_LENGTH) {
            long value = parser.getLongValue();
            if (value >= least && value <= greatest) {
                return value;
            }
        } else {
            BigDecimal number = decimal();
            if (number != null && Numbers.isWhole(number, least, greatest)) {
                return number.longValueExact();
            }
        }
        expected(wanted);
        return 0;
    }

    private BigDecimal decimal() {
        boolean readable = isNumber() && parser.getStringLength() <= Numbers.MAX_LENGTH;
        return readable ? Numbers.decimal(parser.getString()) : null;
    }

    /** A misfit: something else than what was expected; it is skipped. */
    void expected(String wanted) {
        if (fits()) {
            misfit("expected " + wanted + ", found " + found());
        }
        skip();
    }

    private String found() {
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_START_OBJECT -> "an object";
            case JsonTokenId.ID_START_ARRAY -> "an array";
            case JsonTokenId.ID_STRING -> "the string " + MessageText.quote(parser.getString());
            default -> MessageText.excerpt(parser.getString()); // true, false, null, a number
        };
    }
}
