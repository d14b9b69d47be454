package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads one payload, value by value, in the order in which it stands there. It stands on a value; each {@code read}
 * takes that value, each {@code next} goes to the one after it, each {@code begin} goes into it.
 *
 * <p>A value that does not fit is no exception but a misfit: it is noted, skipped, and 0, false or null returned for
 * it, and reading goes on, so that malformed JSON behind it is found too. Malformed JSON, and a name twice in an object
 * that is read as a record, end it by an exception.
 *
 * <p>For one thread, and one payload.
 */
public final class JsonReader extends ScalarReader {
    private static final JsonText NULL = JsonText.of("null");

    private final JsonSource source;
    private Frame frame = new Frame(null);
    private String problem;

    JsonReader(JsonSource source) {
        super(source.parser());
        this.source = source;
    }

    /** What did not fit, the first of it, or null. */
    String problem() {
        return problem;
    }

    /**
     * Whether everything has fitted so far.
     *
     * @return false if a record must not be made of what was read
     */
    @Override
    public boolean fits() {
        return problem == null;
    }

    /**
     * Goes into an object that is read as a record. Of anything else, a misfit, no property will be found.
     *
     * @param shape the listed properties
     */
    public void beginObject(ObjectShape shape) {
        frame = frame.object(shape, begins(JsonTokenId.ID_START_OBJECT, "an object"));
    }

    /**
     * Goes to the next listed property that has a value for its component. What has none is dealt with here:
     * discriminators, nulls, and unlisted properties, which are kept.
     *
     * @return its index in the shape; -1 at the object's end
     */
    public int nextProperty() {
        if (!frame.isOpen()) {
            return -1;
        }
        ObjectShape shape = frame.shape();
        while (true) {
            int index = parser.nextNameMatch(shape.matcher());
            if (index == PropertyNameMatcher.MATCH_END_OBJECT) {
                return -1;
            }
            if (index < 0) {
                keepUnlisted(parser.currentName());
            } else if (!frame.property(index)) {
                throw source.duplicate(parser.currentName());
            } else if (hasValue(shape, index, parser.nextToken())) {
                return index;
            }
        }
    }

    private void keepUnlisted(String name) {
        if (frame.isKept(name)) {
            throw source.duplicate(name);
        }
        parser.nextToken();
        frame.keep(name, source.value());
    }

    private boolean hasValue(ObjectShape shape, int index, JsonToken token) {
        ObjectShape.Rule rule = shape.rule(index);
        if (rule == ObjectShape.Rule.DISCRIMINATOR) {
            checkDiscriminator(shape.value(index));
            return false;
        }
        if (token != JsonToken.VALUE_NULL || rule == ObjectShape.Rule.JSON || rule == ObjectShape.Rule.OPTIONAL_JSON) {
            return true;
        }
        if (rule == ObjectShape.Rule.OPTIONAL) {
            frame.keep(shape.name(index).getValue(), NULL);
        } else if (rule == ObjectShape.Rule.REQUIRED) {
            misfit("must not be null");
        }
        return false;
    }

    private void checkDiscriminator(String wanted) {
        if (!isString() || !parser.getString().equals(wanted)) {
            expected("'" + wanted + "'");
        }
    }

    /**
     * Leaves the object at its end; a required property that was not in it is a misfit.
     *
     * @return its additional properties: those that are not listed, and nulls of optional ones; in order, unmodifiable
     */
    public Map<String, JsonText> endObject() {
        Frame object = frame;
        frame = object.parent;
        if (!object.isOpen()) {
            return Map.of();
        }
        int missing = object.firstMissing();
        if (missing >= 0 && fits()) {
            StringBuilder pointer = pointer();
            Frame.append(object.shape().name(missing).getValue(), pointer);
            problem = pointer.append(": required property is missing").toString();
        }
        return object.additional();
    }

    /** Goes into an object that is read as a map. Of anything else, a misfit, no key will be found. */
    public void beginMap() {
        frame = frame.map(begins(JsonTokenId.ID_START_OBJECT, "an object"));
    }

    /**
     * Goes to the map's next entry; a null there is a misfit and passed over, a key that was there before is a misfit.
     *
     * @return its key; null at the map's end, which is left then
     */
    public String nextKey() {
        String key = nextNullableKey();
        while (key != null && isNull()) {
            misfit("must not be null");
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
        String key = frame.isOpen() ? parser.nextName() : null;
        if (key == null) {
            frame = frame.parent;
            return null;
        }
        parser.nextToken();
        if (!frame.key(key)) {
            misfit("expected each name once, found it again");
        }
        return key;
    }

    /** Goes into an array. Of anything else, a misfit, no item will be found. */
    public void beginArray() {
        frame = frame.array(begins(JsonTokenId.ID_START_ARRAY, "an array"));
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
            misfit("must not be null");
        }
        return false;
    }

    /**
     * Goes to the array's next item, which may be null.
     *
     * @return whether there is one; if not, the array has been left
     */
    public boolean nextNullableItem() {
        if (!frame.isOpen() || parser.nextToken() == JsonToken.END_ARRAY) {
            frame = frame.parent;
            return false;
        }
        frame.item();
        return true;
    }

    /**
     * Whether the current value is null; it needs no further reading then.
     *
     * @return whether it is
     */
    public boolean isNull() {
        return parser.currentTokenId() == JsonTokenId.ID_NULL;
    }

    /**
     * Looks into the current value, without reading it, for the property that tells a union's variants apart.
     *
     * @param name the property's name
     * @return its value; empty if it is absent or no string; null if the current value is no object, which is a misfit,
     *     and skipped
     */
    public String peekTag(String name) {
        if (parser.currentTokenId() != JsonTokenId.ID_START_OBJECT) {
            expected("an object");
            return null;
        }
        int tag = ValueFinder.step(source.bytes(), source.valueStart(), name);
        String value = tag < 0 ? null : ValueFinder.string(source.bytes(), tag);
        return value == null ? "" : value;
    }

    /**
     * Reads any value, null too, as the text that stands there.
     *
     * @return its exact text
     */
    public JsonText readJson() {
        return source.value();
    }

    private boolean begins(int token, String wanted) {
        if (parser.currentTokenId() == token) {
            return true;
        }
        expected(wanted);
        return false;
    }

    @Override
    void misfit(String what) {
        if (fits()) {
            problem = pointer().append(": ").append(what).toString();
        }
    }

    private StringBuilder pointer() {
        StringBuilder pointer = new StringBuilder();
        frame.appendTo(pointer);
        return pointer;
    }
}
