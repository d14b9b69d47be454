package dev.sealhook.processor.resolve;

import java.util.List;

/**
 * What the user asks for with the annotation.
 *
 * @param spec the document's resource name
 * @param rename {@code JSON pointer=JavaName} each
 */
public record Request(String packageName, String spec, String union, List<String> rename) {
    public Request {
        rename = List.copyOf(rename);
    }
}
