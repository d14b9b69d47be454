package dev.sealhook.spec.understand.schema;

import dev.sealhook.spec.document.ObjectNode;
import java.util.List;

/**
 * A {@code oneOf} or {@code anyOf} whose branches say something about the type. What is sent is read, not validated, so
 * the two are one: a value fits a branch or another.
 *
 * @param part the schema object that it stands in
 * @param branches those that are not null
 */
public record Choice(ObjectNode part, List<Schema> branches, boolean nullable) {
    public Choice {
        branches = List.copyOf(branches);
    }
}
