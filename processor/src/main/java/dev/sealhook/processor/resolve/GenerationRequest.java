package dev.sealhook.processor.resolve;

import java.util.List;

/**
 * What the user asks for with the annotation.
 *
 * @param spec the document's resource name
 * @param union the simple name of the interface over all events
 * @param discriminator the parts of an event's name: properties, JSON Pointers into a body, headers; empty to have them
 *     found
 * @param rename {@code JSON pointer=JavaName} each
 */
public record GenerationRequest(
        String packageName, String spec, String union, List<String> discriminator, List<String> rename) {
    public GenerationRequest {
        discriminator = List.copyOf(discriminator);
        rename = List.copyOf(rename);
    }
}
