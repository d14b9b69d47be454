package dev.sealhook.codec;

import dev.sealhook.JsonText;
import dev.sealhook.WebhookParseException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads one payload, value by value, in the order in which it stands there. It stands on a value, and each {@code read}
 * takes that value and goes on to the next.
 *
 * <p>A value that does not fit is no exception but a misfit: it is noted, skipped, and 0, false or null returned for
 * it, and reading goes on, so that malformed JSON behind it is found too. Malformed JSON, and a name twice in an object
 * that is read as a record, end it by a {@link WebhookParseException}.
 *
 * <p>For one thread, and one payload.
 */
public final class JsonReader extends JsonScanner {
    private static final JsonText NULL = JsonText.of("null");
    private static final Object[] NO_VALUES = {};
    private static final byte[] NO_BYTES = {};
    private static final int ROOM = 2; // for the components of a small record inside of the first
    private static final int MAX_PLAIN_DIGITS = 18; // fit a long, whichever they are
    private static final long FIRST_SECOND = Instant.MIN.getEpochSecond();
    private static final long LAST_SECOND = Instant.MAX.getEpochSecond();

    private Object[] values = NO_VALUES; // the components of the records that are being read, the innermost one's last
    private int valuesEnd; // of these; behind it stand those of the record that was read last
    private Map<String, JsonText> additionalProperties = Map.of(); // of the record that was read last
    private int typeFirst; // where the discriminator's value stands, if it is the first property; else 0
    private int confirmedAt = -1; // where the discriminator's value stands, if it was seen and is the event's; else -1
    private int acceptedAt = -1; // where the object begins of which something is known beyond that it is JSON
    private Accepted accepted; // and what
    private boolean isItem; // whether it is one of several events in a delivery
    private String problem;

    JsonReader(byte[] utf8) {
        super(utf8);
    }

    /** A reader of one of several events in a delivery. */
    static JsonReader ofItem(byte[] utf8) {
        JsonReader in = new JsonReader(utf8);
        in.isItem = true;
        return in;
    }

    /** A reader of the same, from its beginning. */
    JsonReader again() {
        JsonReader in = new JsonReader(json);
        in.isItem = isItem;
        return in;
    }

    boolean isItem() {
        return isItem;
    }

    /**
     * A reader of a text.
     *
     * @param json begins with a value, or white space before it
     * @return a reader that stands on the value
     * @throws WebhookParseException if the text has half a surrogate pair, which UTF-8 cannot hold
     */
    public static JsonReader of(String json) {
        byte[] utf8 = Utf8.encode(json);
        if (utf8 == null) {
            throw ParseFault.loneSurrogate(json, Utf8.loneSurrogate(json));
        }
        JsonReader in = new JsonReader(utf8);
        in.passSpace();
        return in;
    }

    /** Goes to the object that a payload must be. */
    void begin() {
        if (passSpace() != '{') {
            throw expected(at, "'{'");
        }
    }

    /** Takes it for known that the payload's first property is its discriminator, whose value stands there. */
    void beginWithType(int value) {
        typeFirst = value;
    }

    /**
     * Ends the reading of the one value that a text must be.
     *
     * @throws WebhookParseException if anything but white space follows
     */
    public void end() {
        passSpace();
        if (at < json.length) {
            throw expected(at, "the end of the text");
        }
    }

    /** The whole payload from its first brace to its last; all of it has been read. */
    JsonText document() {
        int end = json.length;
        while (json[end - 1] != '}') {
            end--; // white space
        }
        at = EightBytes.endOfSpace(json, 0);
        know(at, end);
        accept(Accepted.PAYLOAD);
        return JsonText.read(this);
    }

    /**
     * Whether everything has fitted so far.
     *
     * @return false if nothing must be made of what was read
     */
    public boolean fits() {
        return problem == null;
    }

    /** What did not fit, the first of it, or null. */
    String problem() {
        return problem;
    }

    /** The offset of the payload's type, if it was seen and is that of the event as which it was read; else -1. */
    int confirmedAt() {
        return confirmedAt;
    }

    /**
     * Reads an object as a record, so that its components can be asked for. A required property that is not in it is a
     * misfit. Properties that the shape does not list are kept, and nulls of optional ones.
     *
     * @param shape the listed properties
     * @return whether a record can be made of it: false if anything so far has not fitted
     */
    public boolean readRecord(ObjectShape shape) {
        if (!is('{', "an object")) {
            return false;
        }
        int start = valuesEnd;
        reserve(start, shape.components());
        LinkedHashMap<String, JsonText> additional = null;
        long seen = typeFirst > at ? passType(shape) : 0; // the first 64 properties
        long[] seenBeyond = shape.size() > Long.SIZE ? new long[(shape.size() - 1) / Long.SIZE] : null;
        int expected = 0;
        for (boolean more = seen == 0 ? openObject() : nextName(); more; more = nextName()) {
            int name = at;
            Property property = shape.property(expected);
            if (property != null && property.isNamed(json, name)) {
                at += property.length();
            } else {
                property = listed(shape, expected, seen);
            }
            int first = passSpace();
            if (property == null) {
                additional = keepUnlisted(additional, name);
                continue;
            }
            boolean again;
            expected = property.index + 1;
            if (expected <= Long.SIZE) {
                long bit = 1L << property.index;
                again = (seen & bit) != 0;
                seen |= bit;
                expected += (int) (seen >>> expected & 1); // the type, which came first
            } else {
                again = isMarked(seenBeyond, property.index - Long.SIZE);
            }
            if (again) {
                throw ParseFault.duplicate(json, name, property.name);
            }
            if (first == 'n' && !property.takesNull) {
                additional = readNull(property, additional);
            } else if (property.rule.isDiscriminator()) {
                checkDiscriminator(property);
            } else {
                Object value = first == '"' && property.type == ScalarType.STRING ? passText(false) : read(property);
                values[start + property.component] = value; // an array that may have grown meanwhile
            }
        }
        valuesEnd = start;
        additionalProperties = additional == null ? Map.of() : new OrderedMap<>(additional);
        checkRequired(shape, seen, seenBeyond);
        return fits();
    }

    private void reserve(int start, int count) {
        int end = start + count;
        if (end > values.length) {
            Object[] larger = new Object[Math.max(end + ROOM, 2 * start)];
            System.arraycopy(values, 0, larger, 0, start);
            values = larger;
        } else {
            Arrays.fill(values, start, end, null);
        }
        valuesEnd = end;
    }

    /** Goes into the record and behind its discriminator, if it is the one known to come first; its bit, or 0. */
    private long passType(ObjectShape shape) {
        Property discriminator = shape.discriminator();
        boolean isNext =
                discriminator != null && discriminator.index < Long.SIZE && discriminator.isNamed(json, at + 1);
        int length = isNext ? discriminator.valueLength(json, typeFirst) : 0;
        if (length == 0) {
            return 0;
        }
        openObject();
        at = typeFirst + length;
        confirmedAt = typeFirst;
        return 1L << discriminator.index;
    }

    /** The listed property whose name stands here, or null; its value, or the unlisted one's, comes next. */
    private Property listed(ObjectShape shape, int expected, long seen) {
        int name = at;
        Property property = shape.findNear(json, name, expected, seen);
        if (property != null) {
            at += property.length();
            return property;
        }
        boolean escapes = passString(true);
        property = escapes ? shape.find(StringDecoder.string(json, name + 1, at - 1)) : shape.find(json, name, at);
        passColon();
        return property;
    }

    /** Marks a property; true if it was marked before. */
    private static boolean isMarked(long[] properties, int index) {
        long before = properties[index >> 6];
        properties[index >> 6] = before | 1L << index;
        return (before >>> index & 1) != 0;
    }

    private LinkedHashMap<String, JsonText> keepUnlisted(LinkedHashMap<String, JsonText> additional, int quote) {
        String name = stringAt(quote);
        if (additional != null && additional.containsKey(name)) {
            throw ParseFault.duplicate(json, quote, name);
        }
        return kept(additional, name, readJson());
    }

    private static LinkedHashMap<String, JsonText> kept(
            LinkedHashMap<String, JsonText> additional, String name, JsonText value) {
        LinkedHashMap<String, JsonText> kept = additional == null ? new LinkedHashMap<>() : additional;
        kept.put(name, value);
        return kept;
    }

    private LinkedHashMap<String, JsonText> readNull(Property property, LinkedHashMap<String, JsonText> additional) {
        if (property.rule.isDiscriminator()) {
            checkDiscriminator(property);
            return additional;
        }
        int value = at;
        passLiteral("null");
        if (property.rule == Property.Rule.REQUIRED) {
            misfit(value, "must not be null");
        }
        return property.rule == Property.Rule.OPTIONAL ? kept(additional, property.name, NULL) : additional;
    }

    private void checkDiscriminator(Property property) {
        int value = at;
        int length = property.valueLength(json, value);
        if (length > 0) {
            at += length;
            confirmedAt = isOutermost() ? value : confirmedAt;
        } else if (current() != '"' || !passText(false).equals(property.value)) {
            misfitExpected(value, MessageText.quote(property.value));
        }
    }

    private Object read(Property property) {
        if (property.reader != null) {
            return property.reader.apply(this);
        }
        return switch (property.type) {
            case STRING -> readString();
            case BOOLEAN -> readBoolean();
            case LONG -> readLong();
            case INT -> readInt();
            case DECIMAL -> readDecimal();
            case UNIX_TIME -> readUnixTime();
            case DATE_TIME -> readDateTime();
            case DATE -> readDate();
            case JSON -> readJson();
        };
    }

    private void checkRequired(ObjectShape shape, long seen, long[] seenBeyond) {
        Property missing = shape.firstMissing(seen, seenBeyond);
        if (missing != null && fits()) {
            problem = JsonPointer.toMember(json, at - 1, missing.name) + ": required property is missing";
        }
    }

    /**
     * A component of the record that was read last.
     *
     * @param index its index among the shape's properties, discriminators aside; the property was there
     * @param <T> what its type is in Java
     * @return the value
     */
    // Generated code knows the type, which it told the shape.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T value(int index) {
        return (T) values[valuesEnd + index];
    }

    /**
     * As {@link #value}, of a property that may be absent.
     *
     * @param index as there
     * @param <T> what its type is in Java
     * @return the value; empty if the property was absent, or null
     */
    @SuppressWarnings("unchecked") // as there
    public <T> Optional<T> optional(int index) {
        return Optional.ofNullable((T) values[valuesEnd + index]);
    }

    /**
     * The properties that the shape of the record that was read last does not list, and nulls of optional ones.
     *
     * @return in order, unmodifiable
     */
    public Map<String, JsonText> additionalProperties() {
        return additionalProperties;
    }

    /**
     * Looks into the current value, without reading it, for the property that tells a union's variants apart.
     *
     * @param name the property's name
     * @return its value; empty if it is absent or no string; null if the current value is no object, which is a misfit,
     *     and skipped
     */
    public String peekTag(String name) {
        if (!is('{', "an object")) {
            return null;
        }
        int tag = findMember(name, true);
        String value = tag < 0 ? null : stringAt(tag);
        String type = value == null ? "" : value;
        accept(new Accepted(name, type));
        return type;
    }

    private void accept(Accepted known) {
        acceptedAt = at;
        accepted = known;
    }

    /**
     * What is known of the current value.
     *
     * @return for {@link JsonText#accepted()}
     */
    public Object accepted() {
        return at == acceptedAt ? accepted : null;
    }

    /**
     * Reads an array; a null in it is a misfit.
     *
     * @param item reads one item
     * @param <T> the items' type
     * @return the items, in an unmodifiable list; empty for a misfit
     */
    public <T> List<T> readList(Function<JsonReader, T> item) {
        return readItems(in -> in.passNullMisfit() ? null : item.apply(in));
    }

    /**
     * Reads an array in which null may stand.
     *
     * @param item reads one item that is not null
     * @param <T> the items' type
     * @return the items, empty for null, in an unmodifiable list; empty for a misfit
     */
    public <T> List<Optional<T>> readNullableList(Function<JsonReader, T> item) {
        return readItems(in -> in.passNull() ? Optional.empty() : Optional.ofNullable(item.apply(in)));
    }

    /**
     * Reads an array of any values.
     *
     * @return the exact text of each, in an unmodifiable list; empty for a misfit
     */
    public List<JsonText> readJsonList() {
        return readItems(JsonReader::readJson);
    }

    <T> List<T> readItems(Function<JsonReader, T> item) {
        int start = valuesEnd;
        if (is('[', "an array")) {
            for (boolean more = openArray(); more; more = nextItem()) {
                T value = item.apply(this);
                reserve(valuesEnd, 1);
                values[valuesEnd - 1] = value;
            }
        }
        Object[] items = Arrays.copyOfRange(values, start, valuesEnd);
        valuesEnd = start;
        @SuppressWarnings("unchecked") // as they were read
        List<T> list = fits() ? (List<T>) List.of(items) : List.of();
        return list;
    }

    /**
     * Reads an object as a map; a null in it is a misfit, and so is a key that was there before.
     *
     * @param value reads one value
     * @param <T> the values' type
     * @return the values by key, in order, in a map that can be changed; empty for a misfit
     */
    public <T> Map<String, T> readMap(Function<JsonReader, T> value) {
        return readEntries(in -> in.passNullMisfit() ? null : value.apply(in));
    }

    /**
     * Reads an object, in which null may stand, as a map; a key that was there before is a misfit.
     *
     * @param value reads one value that is not null
     * @param <T> the values' type
     * @return the values by key, empty for null, in order, in a map that can be changed; empty for a misfit
     */
    public <T> Map<String, Optional<T>> readNullableMap(Function<JsonReader, T> value) {
        return readEntries(in -> in.passNull() ? Optional.empty() : Optional.ofNullable(value.apply(in)));
    }

    /**
     * Reads an object of any values as a map; a key that was there before is a misfit.
     *
     * @return the exact text of each by key, in order, in a map that can be changed; empty for a misfit
     */
    public Map<String, JsonText> readJsonMap() {
        return readEntries(JsonReader::readJson);
    }

    private <T> Map<String, T> readEntries(Function<JsonReader, T> value) {
        Map<String, T> entries = new LinkedHashMap<>();
        if (is('{', "an object")) {
            for (boolean more = openObject(); more; more = nextName()) {
                String key = passText(true);
                passColon();
                if (entries.containsKey(key)) {
                    misfit(at, "expected each name once, found it again");
                }
                entries.put(key, value.apply(this));
            }
        }
        return entries;
    }

    /** Whether it stands on this bracket; anything else is a misfit, and skipped. */
    private boolean is(char bracket, String wanted) {
        if (current() == bracket) {
            return true;
        }
        expected(wanted);
        return false;
    }

    /** Passes over a null where none may stand, a misfit; false if something else stands here. */
    private boolean passNullMisfit() {
        int value = at;
        boolean isNull = passNull();
        if (isNull) {
            misfit(value, "must not be null");
        }
        return isNull;
    }

    private boolean passNull() {
        if (current() != 'n') {
            return false;
        }
        passLiteral("null");
        return true;
    }

    /**
     * Reads any value, null too, as the text that stands there.
     *
     * @return its exact text
     */
    public JsonText readJson() {
        return JsonText.read(this);
    }

    /**
     * Reads any value, null too, as the text that stands there.
     *
     * @return its exact text, checked
     */
    public String readText() {
        int from = at;
        skipValue();
        return StringDecoder.utf8(json, from, at);
    }

    /**
     * Reads a string.
     *
     * @return the string; null for a misfit
     */
    public String readString() {
        if (current() == '"') {
            return passText(false);
        }
        expected("a string");
        return null;
    }

    /**
     * Reads true or false.
     *
     * @return which; false for a misfit
     */
    public boolean readBoolean() {
        int first = current();
        if (first == 't') {
            passLiteral("true");
        } else if (first == 'f') {
            passLiteral("false");
        } else {
            expected("true or false");
        }
        return first == 't';
    }

    /**
     * Reads a whole number of 64 bits; 1.0 and 1e3 are whole.
     *
     * @return the number; 0 for a misfit
     */
    public long readLong() {
        return whole(Long.MIN_VALUE, Long.MAX_VALUE, "a whole number of 64 bits");
    }

    /**
     * Reads a whole number of 32 bits; 1.0 and 1e3 are whole.
     *
     * @return the number; 0 for a misfit
     */
    public int readInt() {
        return (int) whole(Integer.MIN_VALUE, Integer.MAX_VALUE, "a whole number of 32 bits");
    }

    /**
     * Reads a number, digit by digit: neither its scale nor its exponent is changed. One of more than 1,000 digits is a
     * misfit, and one with an exponent of more than 32 bits.
     *
     * <p>The exponent may be large: of {@code 1e999999999} {@link BigDecimal#toBigInteger()}, {@link
     * BigDecimal#toPlainString()} and {@link BigDecimal#setScale} make a gigabyte of digits. Compare such a number, or look
     * at its {@link BigDecimal#precision()} and {@link BigDecimal#scale()}, before it is converted.
     *
     * @return the number; null for a misfit
     */
    public BigDecimal readDecimal() {
        int start = at;
        BigDecimal number = decimal();
        if (number == null) {
            misfitExpected(start, at > start ? Numbers.wanted(StringDecoder.ascii(json, start, at)) : "a number");
        }
        return number;
    }

    /**
     * Reads a time in whole seconds since 1970-01-01T00:00:00Z.
     *
     * @return the time; that first second for a misfit
     */
    public Instant readUnixTime() {
        return Instant.ofEpochSecond(whole(FIRST_SECOND, LAST_SECOND, "a whole number of seconds since 1970"));
    }

    /**
     * Reads a date-time by RFC 3339, section 5.6. One that would lose something is a misfit: a leap second, or a
     * fraction finer than a nanosecond.
     *
     * @return the time, with its offset; null for a misfit
     */
    public OffsetDateTime readDateTime() {
        int start = at;
        byte[] text = passBytes();
        OffsetDateTime time =
                text == json ? DateTimes.dateTime(json, start + 1, at - 1) : DateTimes.dateTime(text, 0, text.length);
        if (time == null) {
            misfitExpected(start, "a date-time by RFC 3339");
        }
        return time;
    }

    /**
     * Reads a full-date by RFC 3339, section 5.6.
     *
     * @return the date; null for a misfit
     */
    public LocalDate readDate() {
        int start = at;
        byte[] text = passBytes();
        LocalDate date = text == json ? DateTimes.date(json, start + 1, at - 1) : DateTimes.date(text, 0, text.length);
        if (date == null) {
            misfitExpected(start, "a full-date by RFC 3339");
        }
        return date;
    }

    /** Passes over a string: the payload's bytes, if it has no escapes; else its own. Of anything else there are none. */
    private byte[] passBytes() {
        if (current() != '"') {
            return NO_BYTES;
        }
        int quote = at;
        return passString(false) ? stringAt(quote).getBytes(StandardCharsets.UTF_8) : json;
    }

    /** The number that stands here; null, with the reader on it still, if it is none or not readable. */
    private BigDecimal decimal() {
        int start = at;
        if (current() != '-' && (current() < '0' || current() > '9')) {
            return null;
        }
        passNumber();
        return Numbers.decimal(json, start, at);
    }

    private long whole(long least, long greatest, String wanted) {
        int start = at;
        int digits = current() == '-' ? start + 1 : start;
        int end = digits;
        long value = 0;
        if (digits <= json.length - Long.BYTES) {
            long eight = EightBytes.at(json, digits);
            if (EightBytes.areDigits(eight)) {
                value = EightBytes.number(eight);
                end += Long.BYTES;
            }
        }
        for (int digit; end < json.length && (digit = json[end] - '0') >= 0 && digit <= 9; end++) {
            value = 10 * value + digit;
        }
        boolean plain = end > digits
                && end - digits <= MAX_PLAIN_DIGITS
                && (json[digits] != '0' || end - digits == 1)
                && (end == json.length || json[end] != '.' && (json[end] | 0x20) != 'e');
        if (plain) {
            value = digits > start ? -value : value;
            if (value >= least && value <= greatest) {
                at = end;
                return value;
            }
        }
        BigDecimal number = decimal();
        if (number != null && Numbers.isWhole(number, least, greatest)) {
            return number.longValueExact();
        }
        misfitExpected(start, wanted);
        return 0;
    }

    /** A misfit: something else than what was expected; it is skipped. */
    private void expected(String wanted) {
        misfitExpected(at, wanted);
    }

    /** A misfit: a value that was perhaps passed over already. */
    private void misfitExpected(int start, String wanted) {
        at = start;
        skipValue();
        if (fits()) {
            misfit(start, "expected " + wanted + ", found " + found(start));
        }
    }

    /** Notes what does not fit about a value; only the first misfit of a payload is kept. */
    private void misfit(int value, String what) {
        if (fits()) {
            problem = JsonPointer.toValue(json, value) + ": " + what;
        }
    }

    private String found(int start) {
        return switch (json[start]) {
            case '{' -> "an object";
            case '[' -> "an array";
            case '"' -> "the string " + MessageText.quote(stringAt(start));
            default -> MessageText.excerpt(StringDecoder.ascii(json, start, at));
        };
    }

    /** The string that stands there, or null if something else does. */
    String stringAt(int offset) {
        int here = at;
        at = offset;
        String text = current() == '"' ? passText(false) : null;
        at = here;
        return text;
    }
}
