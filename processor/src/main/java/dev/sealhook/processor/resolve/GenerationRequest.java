package dev.sealhook.processor.resolve;

import java.util.List;
import java.util.Optional;

/**
 * What the user asks for with the annotation.
 *
 * @param spec the document's resource name
 * @param union the simple name of the interface over all events
 * @param discriminator the property, or the JSON Pointer into a body, that names the event; empty to have it found
 * @param rename {@code JSON pointer=JavaName} each
 */
public record GenerationRequest(
        String packageName, String spec, String union, Optional<String> discriminator, List<String> rename) {
    public GenerationRequest {
        rename = List.copyOf(rename);
    }
}
