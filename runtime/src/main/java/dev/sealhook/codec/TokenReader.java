package dev.sealhook.codec;

import dev.sealhook.JsonText;
import dev.sealhook.json.MessageText;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The reader that reads any payload, and alone decides what is malformed and what does not fit: over jackson-core. */
final class TokenReader extends ScalarReader {
    private static final JsonText NULL = Texts.NULL;

    private final JsonSource source;
    private Frame frame = new Frame(null);
    private String problem;

    TokenReader(JsonSource source) {
        super(source.parser());
        this.source = source;
    }

    /** What did not fit, the first of it, or null. */
    String problem() {
        return problem;
    }

    @Override
    public boolean fits() {
        return problem == null;
    }

    @Override
    public void beginObject(ObjectShape shape) {
        frame = frame.object(shape, begins(JsonTokenId.ID_START_OBJECT, "an object"));
    }

    @Override
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
            frame.keep(shape.name(index), NULL);
        } else if (rule == ObjectShape.Rule.REQUIRED) {
            misfit("must not be null");
        }
        return false;
    }

    private void checkDiscriminator(String wanted) {
        if (!isString() || !parser.getString().equals(wanted)) {
            expected(MessageText.quote(wanted));
        }
    }

    @Override
    public Map<String, JsonText> endObject() {
        Frame object = frame;
        frame = object.parent;
        if (!object.isOpen()) {
            return Map.of();
        }
        int missing = object.firstMissing();
        if (missing >= 0 && fits()) {
            StringBuilder pointer = pointer();
            Frame.append(object.shape().name(missing), pointer);
            problem = pointer.append(": required property is missing").toString();
        }
        return object.additional();
    }

    @Override
    public void beginMap() {
        frame = frame.map(begins(JsonTokenId.ID_START_OBJECT, "an object"));
    }

    @Override
    public String nextKey() {
        String key = nextNullableKey();
        while (key != null && isNull()) {
            misfit("must not be null");
            key = nextNullableKey();
        }
        return key;
    }

    @Override
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

    @Override
    public void beginArray() {
        frame = frame.array(begins(JsonTokenId.ID_START_ARRAY, "an array"));
    }

    @Override
    public boolean nextItem() {
        while (nextNullableItem()) {
            if (!isNull()) {
                return true;
            }
            misfit("must not be null");
        }
        return false;
    }

    @Override
    public boolean nextNullableItem() {
        if (!frame.isOpen() || parser.nextToken() == JsonToken.END_ARRAY) {
            frame = frame.parent;
            return false;
        }
        frame.item();
        return true;
    }

    @Override
    public boolean isNull() {
        return parser.currentTokenId() == JsonTokenId.ID_NULL;
    }

    @Override
    public String peekTag(String name) {
        if (parser.currentTokenId() != JsonTokenId.ID_START_OBJECT) {
            expected("an object");
            return null;
        }
        int tag = ValueFinder.step(source.bytes(), source.valueStart(), name);
        String value = tag < 0 ? null : ValueFinder.string(source.bytes(), tag);
        return value == null ? "" : value;
    }

    @Override
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
