package dev.sealhook.processor.model;

import dev.sealhook.spec.catalogue.Documentation;

/** A listed property of an object: its place in the list is its index in generated code. */
public sealed interface RecordProperty {
    /** Its name on the wire, by which it is found in its definition. */
    String json();

    /** The property that names the event: no component, for the record's type says it. */
    record Discriminator(String json, String value, boolean required) implements RecordProperty {}

    /**
     * A component of the record.
     *
     * @param untyped why it is, or holds, JSON without a type: the end of a sentence; empty if it does not, or by design
     */
    record Component(
            String json, String name, ValueType type, Presence presence, Documentation documentation, String untyped)
            implements RecordProperty {
        /** Whether the component is an {@code Optional}. */
        public boolean isOptional() {
            return presence != Presence.REQUIRED;
        }
    }

    /** When a property may be missing, or null. */
    enum Presence {
        /** Never: the bare type. */
        REQUIRED,
        /** Always there, and empty means null. */
        NULLABLE,
        /** Empty means absent. */
        OPTIONAL
    }
}
