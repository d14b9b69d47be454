package dev.sealhook.spec.document;

import dev.sealhook.spec.document.ObjectNode.Duplicate;
import dev.sealhook.spec.problem.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object or array whose end is not read yet: collects what is in it. */
abstract sealed class NodeBuilder {
    private final SourceLocation source;

    private NodeBuilder(SourceLocation source) {
        this.source = source;
    }

    SourceLocation source() {
        return source;
    }

    JsonPointer pointer() {
        return source.pointer();
    }

    /** Where the next value is, that begins in this line and column. */
    abstract SourceLocation next(int line, int column);

    /** Takes the next value. */
    abstract void add(Node value);

    /** The whole; nothing may be added any more. */
    abstract Node close();

    /** An array that is being read. */
    static final class ArrayBuilder extends NodeBuilder {
        private final List<Node> items = new ArrayList<>();

        ArrayBuilder(SourceLocation source) {
            super(source);
        }

        @Override
        SourceLocation next(int line, int column) {
            return new SourceLocation(source().file(), pointer().child(items.size()), line, column, 0, 0);
        }

        @Override
        void add(Node value) {
            items.add(value);
        }

        @Override
        ArrayNode close() {
            return new ArrayNode(source(), items);
        }
    }

    /** An object that is being read. */
    static final class ObjectBuilder extends NodeBuilder {
        private final Map<String, Node> members = new LinkedHashMap<>();
        // Few objects have any.
        private List<Duplicate> duplicates = List.of();
        private String key;
        private int keyLine;
        private int keyColumn;

        ObjectBuilder(SourceLocation source) {
            super(source);
        }

        /** Whether the next thing to read is a key. */
        boolean awaitsKey() {
            return key == null;
        }

        void key(String name, int line, int column) {
            key = name;
            keyLine = line;
            keyColumn = column;
        }

        boolean has(String name) {
            return members.containsKey(name);
        }

        @Override
        SourceLocation next(int line, int column) {
            return new SourceLocation(source().file(), pointer().child(key), line, column, keyLine, keyColumn);
        }

        @Override
        void add(Node value) {
            put(key, value);
            key = null;
        }

        /** Skips the value of the key that was read last. */
        void skip() {
            key = null;
        }

        void put(String name, Node value) {
            Node first = members.putIfAbsent(name, value);
            if (first == null) {
                return;
            }
            if (duplicates.isEmpty()) {
                duplicates = new ArrayList<>();
            }
            duplicates.add(
                    new Duplicate(name, first.source().key(), value.source().key()));
        }

        @Override
        ObjectNode close() {
            return new ObjectNode(source(), members, duplicates);
        }
    }
}
