package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.Map;

/**
 * The reader that reads fast what most payloads are made of, and gives up on the rest: on every misfit, on everything that
 * might be malformed, and on what is rare, escapes and characters beyond ASCII foremost. It never decides what is wrong: a
 * payload on which it gives up is read again from its start by {@link TokenReader}. What it does accept is all of the payload,
 * checked byte by byte; a test holds both readers against each other.
 */
final class AsciiReader extends AsciiScalars {
    private static final int MAX_DEPTH = 100;

    private Level level; // null at the payload itself
    private Level spare;
    private int depth;
    private boolean confirmed;
    private int pending = -1; // where a value stands that may be a null, which nobody reads

    AsciiReader(Bytes json, int at) {
        super(json, at);
    }

    /** Whether everything was accepted, and nothing follows. */
    boolean isDone() {
        return fits() && peek() == 0 && at == bytes.array.length;
    }

    /** Whether the event's discriminator was seen, and had the value that its event must have. */
    boolean isConfirmed() {
        return confirmed;
    }

    @Override
    public void beginObject(ObjectShape shape) {
        begin('{');
        if (shape.size() > Level.MAX_PROPERTIES) {
            giveUp();
        }
        enter(shape);
    }

    private void enter(ObjectShape shape) {
        Level entered = spare;
        if (entered == null) {
            entered = new Level();
        } else {
            spare = entered.outer;
        }
        entered.begin(level, shape);
        level = entered;
    }

    private Level leave() {
        Level left = level;
        level = left.outer;
        left.outer = spare;
        spare = left;
        depth--;
        return left;
    }

    private void begin(int open) {
        depth++;
        if (current() != open || depth > MAX_DEPTH) {
            giveUp();
        } else {
            at++;
            first = true;
        }
    }

    @Override
    public int nextProperty() {
        return isNextAsExpected() ? level.index : nextAny();
    }

    /** Goes to the property after the last one in the shape, if it comes next, without white space, and not as a null. */
    private boolean isNextAsExpected() {
        Level object = level;
        int index = object.index + 1;
        Quoted name = object.shape.componentName(index);
        int start = first ? at : at + 1;
        if (name == null || !name.isAt(bytes, start) || !first && current() != ',') {
            return false;
        }
        int value = start + name.length();
        if (value >= bytes.array.length || bytes.array[value] <= ' ' || bytes.array[value] == 'n') {
            return false;
        }
        at = value;
        first = false;
        return object.property(index) || giveUp();
    }

    private int nextAny() {
        while (hasNext('}')) {
            int index = name();
            if (index < 0) {
                keepUnlisted();
            } else if (!passColon() || !level.property(index)) {
                giveUp();
            } else if (hasValue(index)) {
                return index;
            }
        }
        return -1;
    }

    /** The index of the listed name that stands here, which is passed over then, or -1. Most stand in the shape's order. */
    private int name() {
        ObjectShape shape = level.shape;
        int size = shape.size();
        int expected = level.index + 1;
        for (int i = 0; i < size; i++, expected++) {
            if (expected >= size) {
                expected = 0;
            }
            Quoted name = shape.quotedName(expected);
            if (name != null && take(name)) {
                return expected;
            }
        }
        return -1;
    }

    private void keepUnlisted() {
        int start = at + 1;
        int end = current() == '"' ? endOfString(start) : -1;
        if (end < 0) {
            giveUp();
            return;
        }
        at = end + 1;
        String name = ascii(start, end);
        if (!passColon() || !level.keep(name, readJson())) {
            giveUp();
        }
    }

    private boolean hasValue(int index) {
        ObjectShape.Rule rule = level.shape.rule(index);
        if (rule == ObjectShape.Rule.DISCRIMINATOR) {
            Quoted value = level.shape.quotedValue(index);
            boolean right = value != null && take(value);
            confirmed |= right && level.outer == null;
            return !right && giveUp();
        }
        if (current() != 'n' || rule == ObjectShape.Rule.JSON || rule == ObjectShape.Rule.OPTIONAL_JSON) {
            return true;
        }
        if (rule == ObjectShape.Rule.REQUIRED || !take("null")) {
            return giveUp();
        }
        if (rule == ObjectShape.Rule.OPTIONAL) {
            level.keep(level.shape.name(index), Texts.NULL);
        }
        return false;
    }

    @Override
    public Map<String, JsonText> endObject() {
        Level object = leave();
        if (object.isComplete()) {
            return object.additional();
        }
        giveUp();
        return Map.of();
    }

    @Override
    public void beginMap() {
        begin('{');
        enter(null);
    }

    @Override
    public String nextKey() {
        String key = nextNullableKey();
        if (key != null && current() == 'n') {
            giveUp();
            return nextNullableKey();
        }
        return key;
    }

    @Override
    public String nextNullableKey() {
        passUnreadNull();
        if (!hasNext('}')) {
            leave();
            return null;
        }
        String key = readString();
        if (key == null || !level.key(key) || !passColon()) {
            giveUp();
            leave();
            return null;
        }
        pending = at;
        return key;
    }

    @Override
    public void beginArray() {
        begin('[');
    }

    @Override
    public boolean nextItem() {
        if (nextNullableItem()) {
            if (current() != 'n') {
                return true;
            }
            giveUp();
            depth--;
        }
        return false;
    }

    @Override
    public boolean nextNullableItem() {
        passUnreadNull();
        if (!hasNext(']')) {
            depth--;
            return false;
        }
        pending = at;
        return true;
    }

    private void passUnreadNull() {
        if (pending == at && !take("null")) {
            giveUp();
        }
    }

    @Override
    public boolean isNull() {
        return current() == 'n';
    }

    @Override
    public String peekTag(String name) {
        if (current() != '{') {
            giveUp();
            return null;
        }
        int tag = ValueFinder.step(bytes, at, name);
        String value = tag < 0 ? null : ValueFinder.string(bytes, tag);
        return value == null ? "" : value;
    }
}
