package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.Map;

public interface JsonRecord {
    Map<String, JsonText> additionalProperties();
}
