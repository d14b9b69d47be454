package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.Map;

/** A record that stands for an object inside of a payload. Generated records implement it; events do where a
 * record can hold them. */
public interface JsonRecord {
    /**
     * The properties that the document does not list.
     *
     * @return exact JSON by name, in order; unmodifiable
     */
    Map<String, JsonText> additionalProperties();
}
