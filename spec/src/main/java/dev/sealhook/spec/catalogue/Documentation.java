package dev.sealhook.spec.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What the document says to the reader about a schema (JSON Schema 2020-12 Validation, section 9) or an operation.
 *
 * @param title the {@code title} of a schema, the {@code summary} of an operation
 * @param description CommonMark, as OpenAPI has it
 * @param defaultValue JSON text
 * @param examples JSON texts
 */
public record Documentation(
        Optional<String> title,
        Optional<String> description,
        Optional<String> defaultValue,
        List<String> examples,
        boolean deprecated,
        boolean readOnly) {
    /** No words at all. */
    public static final Documentation NONE =
            new Documentation(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false, false);

    public Documentation {
        examples = List.copyOf(examples);
    }
}
