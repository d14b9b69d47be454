package dev.sealhook.codec;

import dev.sealhook.JsonText;
import dev.sealhook.WebhookParseException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads one payload, value by value, in the order in which it stands there. It stands on a value; each {@code read}
 * takes that value, each {@code next} goes to the one after it, each {@code begin} goes into it.
 *
 * <p>A value that does not fit is no exception but a misfit: it is noted, skipped, and 0, false or null returned for
 * it, and reading goes on, so that malformed JSON behind it is found too. Malformed JSON, and a name twice in an object
 * that is read as a record, end it by a {@link WebhookParseException}.
 *
 * <p>For one thread, and one payload.
 */
public final class JsonReader extends JsonScanner {
    private static final JsonText NULL = JsonText.of("null");
    private static final int NULL_LENGTH = 4;
    private static final int NEAR = 96; // bytes from the payload's end
    private static final Object[] NO_VALUES = {};
    private static final int ROOM = 3; // for the values of an object inside of the first
    private static final int MAX_PLAIN_DIGITS = 18; // fit a long, whichever they are
    private static final long FIRST_SECOND = Instant.MIN.getEpochSecond();
    private static final long LAST_SECOND = Instant.MAX.getEpochSecond();

    private Frame frame; // null around the payload
    private Frame spare; // not in use
    private Object[] values = NO_VALUES; // of scalar properties, by their indexes, of one object behind the other
    private int valuesStart; // of the current object; once it has been left, of that
    private int valuesEnd;
    private boolean absent; // whether something else stood where the current object, map or array should begin
    private boolean confirmed; // whether the payload's discriminator was seen, and had the value that it must have
    private String problem;

    private int typeFirst; // where the discriminator's value stands, if it is the first property; else 0

    JsonReader(byte[] utf8) {
        super(utf8);
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
    void beginDocument() {
        if (passSpace() != '{') {
            throw expected(at, "'{'");
        }
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
        return JsonText.read(this);
    }

    /** Whether the payload is known to be of the event as which it was read: it has its type. */
    boolean isConfirmed() {
        return confirmed;
    }

    /** What did not fit, the first of it, or null. */
    String problem() {
        return problem;
    }

    /** Reads the object that begins here without knowing what it is. */
    void skipRecord() {
        Set<String> names = new HashSet<>();
        open();
        while (nextName()) {
            int quote = at;
            String name = passText(true);
            if (!names.add(name)) {
                throw ParseFault.duplicate(json, quote, name);
            }
            passColon();
            skipValue();
        }
    }

    /**
     * Looks where the payload's discriminator stands as a rule, which is first or near the end, and nowhere else. That it is
     * the discriminator is known when the payload has been read.
     *
     * @param name its quoted name and a colon
     * @return the offset of a value, or -1
     */
    int findNear(ExpectedText name) {
        int length = name.length();
        if (name.isAt(json, at + 1)) {
            typeFirst = at + 1 + length;
            return typeFirst;
        }
        int colon = json.length - 1;
        for (int end = Math.max(at + length, colon - NEAR); colon > end; colon--) {
            if (json[colon] == ':' && name.isAt(json, colon + 1 - length)) {
                return EightBytes.endOfSpace(json, colon + 1);
            }
        }
        return -1;
    }

    /**
     * Follows the segments of a JSON Pointer (RFC 6901) from the object that begins here, and stays here.
     *
     * @return the offset of the value found, or -1
     */
    int find(String[] path) {
        int here = at;
        int found = at;
        for (int i = 0; i < path.length && found >= 0; i++) {
            at = found;
            found = switch (current()) {
                case '{' -> findMember(path[i], false);
                case '[' -> findElement(path[i]);
                default -> -1;
            };
        }
        at = here;
        return found;
    }

    /**
     * Whether everything has fitted so far.
     *
     * @return false if a record must not be made of what was read
     */
    public boolean fits() {
        return problem == null;
    }

    /**
     * Goes into an object that is read as a record, and to its first property that {@link #nextProperty()} gives. In
     * anything but an object, a misfit, there is none.
     *
     * @param shape the listed properties
     * @return as {@link #nextProperty()}
     */
    public int firstProperty(ObjectShape shape) {
        if (begins('{', "an object")) {
            Frame object = enter();
            object.beginObject(shape);
            beginValues();
            if (typeFirst > at && shape.discriminator() != null) {
                passType(object, shape.discriminator());
            }
        }
        return nextProperty();
    }

    /**
     * Goes to the next listed property whose value generated code has to read. All others are dealt with here: scalars are
     * read and kept, discriminators checked, nulls noted, and unlisted properties kept as they stand.
     *
     * @return its index in the shape; -1 at the object's end
     */
    public int nextProperty() {
        if (absent) {
            return -1;
        }
        Frame object = frame;
        while (true) {
            int name = at + 1;
            Property property = object.expected();
            if (property != null && property.isNext(json, at)) {
                pass(property.length());
            } else if (nextName()) {
                name = at;
                property = property(object);
            } else {
                return -1;
            }
            if (property == null) {
                keepUnlisted(object, name);
            } else if (hasValue(object, property, name) && !isRead(property)) {
                return property.index;
            }
        }
    }

    /** Reads and keeps the value of a property that has a scalar type; false of any other, which generated code reads. */
    private boolean isRead(Property property) {
        if (property.type == null) {
            return false;
        }
        values[valuesStart + property.scalar] = switch (property.type) {
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
        return true;
    }

    /** The listed property whose name stands here, or null; its value, or the unlisted one's, comes next. */
    private Property property(Frame object) {
        int name = at;
        Property property = object.due(json, name);
        if (property != null) {
            pass(property.length() - 1);
            return property;
        }
        boolean escapes = passString(true);
        property = object.find(json, name, at, escapes);
        passColon();
        return property;
    }

    private void keepUnlisted(Frame object, int quote) {
        String name = stringAt(quote);
        if (object.isKept(name)) {
            throw ParseFault.duplicate(json, quote, name);
        }
        object.keep(name, readJson());
    }

    /** Passes over the payload's discriminator, if it is the first property, and right. */
    private void passType(Frame object, Property discriminator) {
        int length = discriminator.valueLength(json, typeFirst);
        if (length > 0 && discriminator.isNamed(json, at + 1)) {
            at = typeFirst;
            pass(length);
            confirmed = true;
            object.see(discriminator);
        }
    }

    /** Whether a value for a component comes next; if not, it is dealt with here. */
    private boolean hasValue(Frame object, Property property, int name) {
        if (!object.see(property)) {
            throw ParseFault.duplicate(json, name, property.name);
        }
        int next = passSpace();
        return next != 'n' && property.rule != Property.Rule.DISCRIMINATOR || isComponent(object, property);
    }

    private boolean isComponent(Frame object, Property property) {
        Property.Rule rule = property.rule;
        if (rule == Property.Rule.DISCRIMINATOR) {
            checkDiscriminator(property);
            return false;
        }
        if (rule.takesNull()) {
            return true;
        }
        int value = at;
        passLiteral("null");
        if (rule == Property.Rule.OPTIONAL) {
            object.keep(property.name, NULL);
        } else if (rule == Property.Rule.REQUIRED) {
            misfit(value, "must not be null");
        }
        return false;
    }

    private void checkDiscriminator(Property property) {
        int length = property.valueLength(json, at);
        int value = at;
        if (length > 0) {
            pass(length);
            confirmed |= isOutermost();
        } else if (current() != '"' || !passText(false).equals(property.value)) {
            misfitExpected(value, MessageText.quote(property.value));
        }
    }

    /**
     * Leaves an object that is read as a record, at its end; a required property that was not in it is a misfit.
     *
     * @return whether a record can be made of it: false if anything so far has not fitted
     */
    public boolean endRecord() {
        if (absent) {
            absent = false;
            return false;
        }
        Property missing = leave().firstMissing();
        if (missing != null && fits()) {
            problem = JsonPointer.toMember(json, at - 1, missing.name) + ": required property is missing";
        }
        return fits();
    }

    /**
     * Reads an object whose listed properties all have scalar types.
     *
     * @param shape the listed properties
     * @return as {@link #endRecord()}
     */
    public boolean readRecord(ObjectShape shape) {
        firstProperty(shape);
        return endRecord();
    }

    /**
     * The properties that the shape of the object that was left last does not list, and nulls of optional ones.
     *
     * @return in order, unmodifiable
     */
    public Map<String, JsonText> additionalProperties() {
        return spare.additional();
    }

    /**
     * The value of a property with a scalar type, of the object that was left last.
     *
     * @param scalar its place in the shape, among those with a scalar type; it must have been there
     * @param <T> what the type is in Java
     * @return the value
     */
    // Generated code knows the type, which it told the shape.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T value(int scalar) {
        return (T) values[valuesEnd + scalar];
    }

    /**
     * As {@link #value}, of a property that may be absent.
     *
     * @param scalar its place, as there
     * @param <T> what the type is in Java
     * @return the value; empty if the property was absent, or null
     */
    @SuppressWarnings("unchecked") // as there
    public <T> Optional<T> optional(int scalar) {
        return Optional.ofNullable((T) values[valuesEnd + scalar]);
    }

    /** Goes into an object that is read as a map. Of anything else, a misfit, no key will be found. */
    public void beginMap() {
        if (begins('{', "an object")) {
            enter().beginMap();
            beginValues();
        }
    }

    /**
     * Goes to the map's next entry; a null there is a misfit and passed over, a key that was there before is a misfit.
     *
     * @return its key; null at the map's end, which is left then
     */
    public String nextKey() {
        String key = nextNullableKey();
        while (key != null && isNull()) {
            misfit(at - NULL_LENGTH, "must not be null");
            key = nextNullableKey();
        }
        return key;
    }

    /**
     * Goes to the map's next entry, which may be null; a key that was there before is a misfit.
     *
     * @return its key; null at the map's end, which is left then
     */
    public String nextNullableKey() {
        if (absent) {
            absent = false;
            return null;
        }
        if (!nextName()) {
            leave();
            return null;
        }
        String key = passText(true);
        passColon();
        if (!frame.key(key)) {
            misfit(at, "expected each name once, found it again");
        }
        return key;
    }

    /** Goes into an array. Of anything else, a misfit, no item will be found. */
    public void beginArray() {
        begins('[', "an array");
    }

    /**
     * Goes to the array's next item; a null there is a misfit and passed over.
     *
     * @return whether there is one; if not, the array has been left
     */
    public boolean nextItem() {
        while (nextNullableItem()) {
            if (!isNull()) {
                return true;
            }
            misfit(at - NULL_LENGTH, "must not be null");
        }
        return false;
    }

    /**
     * Goes to the array's next item, which may be null.
     *
     * @return whether there is one; if not, the array has been left
     */
    public boolean nextNullableItem() {
        boolean next = !absent && nextElement();
        absent = false;
        return next;
    }

    /**
     * Whether the current value is null; it needs no further reading then.
     *
     * @return whether it is
     */
    public boolean isNull() {
        if (current() != 'n') {
            return false;
        }
        passLiteral("null");
        return true;
    }

    /**
     * Looks into the current value, without reading it, for the property that tells a union's variants apart.
     *
     * @param name the property's name
     * @return its value; empty if it is absent or no string; null if the current value is no object, which is a misfit,
     *     and skipped
     */
    public String peekTag(String name) {
        if (current() != '{') {
            expected("an object");
            return null;
        }
        int tag = findMember(name, true);
        String value = tag < 0 ? null : stringAt(tag);
        return value == null ? "" : value;
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

    /** Leaves the current value unread, whatever it is. */
    public void skip() {
        skipValue();
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
        OffsetDateTime time = current() == '"' ? DateTimes.dateTime(passText(false)) : null;
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
        LocalDate date = current() == '"' ? DateTimes.date(passText(false)) : null;
        if (date == null) {
            misfitExpected(start, "a full-date by RFC 3339");
        }
        return date;
    }

    /**
     * Reads an array; a null in it is a misfit.
     *
     * @param item reads one item
     * @param <T> the items' type
     * @return the items, in a list that can be changed; empty for a misfit
     */
    public <T> List<T> readList(Function<JsonReader, T> item) {
        List<T> items = new ArrayList<>();
        for (beginArray(); nextItem(); ) {
            items.add(item.apply(this));
        }
        return items;
    }

    /**
     * Reads an array in which null may stand.
     *
     * @param item reads one item that is not null
     * @param <T> the items' type
     * @return the items, empty for null, in a list that can be changed; empty for a misfit
     */
    public <T> List<Optional<T>> readNullableList(Function<JsonReader, T> item) {
        List<Optional<T>> items = new ArrayList<>();
        for (beginArray(); nextNullableItem(); ) {
            items.add(isNull() ? Optional.empty() : Optional.ofNullable(item.apply(this)));
        }
        return items;
    }

    /**
     * Reads an array of any values.
     *
     * @return the exact text of each, in a list that can be changed; empty for a misfit
     */
    public List<JsonText> readJsonList() {
        List<JsonText> items = new ArrayList<>();
        for (beginArray(); nextNullableItem(); ) {
            items.add(readJson());
        }
        return items;
    }

    /**
     * Reads an object as a map; a null in it is a misfit.
     *
     * @param value reads one value
     * @param <T> the values' type
     * @return the values by key, in order, in a map that can be changed; empty for a misfit
     */
    public <T> Map<String, T> readMap(Function<JsonReader, T> value) {
        Map<String, T> entries = new LinkedHashMap<>();
        beginMap();
        for (String key; (key = nextKey()) != null; ) {
            entries.put(key, value.apply(this));
        }
        return entries;
    }

    /**
     * Reads an object, in which null may stand, as a map.
     *
     * @param value reads one value that is not null
     * @param <T> the values' type
     * @return the values by key, empty for null, in order, in a map that can be changed; empty for a misfit
     */
    public <T> Map<String, Optional<T>> readNullableMap(Function<JsonReader, T> value) {
        Map<String, Optional<T>> entries = new LinkedHashMap<>();
        beginMap();
        for (String key; (key = nextNullableKey()) != null; ) {
            entries.put(key, isNull() ? Optional.empty() : Optional.ofNullable(value.apply(this)));
        }
        return entries;
    }

    /**
     * Reads an object of any values as a map.
     *
     * @return the exact text of each by key, in order, in a map that can be changed; empty for a misfit
     */
    public Map<String, JsonText> readJsonMap() {
        Map<String, JsonText> entries = new LinkedHashMap<>();
        beginMap();
        for (String key; (key = nextNullableKey()) != null; ) {
            entries.put(key, readJson());
        }
        return entries;
    }

    /** The number that stands here; null, with the reader on it still, if it is none or not readable. */
    private BigDecimal decimal() {
        int start = at;
        if (current() != '-' && (current() < '0' || current() > '9')) {
            return null;
        }
        passNumber();
        return Numbers.decimal(StringDecoder.ascii(json, start, at));
    }

    private long whole(long least, long greatest, String wanted) {
        int start = at;
        int digits = current() == '-' ? start + 1 : start;
        int end = digits;
        long value = 0;
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

    private void beginValues() {
        int start = valuesEnd;
        int end = start + frame.scalars();
        if (end > values.length) {
            values = Arrays.copyOf(values, Math.max(end + ROOM, 2 * start));
        }
        Arrays.fill(values, start, end, null);
        valuesStart = start;
        valuesEnd = end;
    }

    private Frame enter() {
        Frame entered = spare;
        if (entered == null) {
            entered = new Frame();
        }
        spare = entered.upon(frame);
        frame = entered;
        return entered;
    }

    private Frame leave() {
        Frame left = frame;
        frame = left.upon(spare);
        spare = left;
        valuesEnd = valuesStart;
        valuesStart -= frame == null ? 0 : frame.scalars();
        return left;
    }

    private boolean begins(char open, String wanted) {
        if (current() == open) {
            open();
            return true;
        }
        absent = true;
        expected(wanted);
        return false;
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
