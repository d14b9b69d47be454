package dev.sealhook.codec;

import dev.sealhook.JsonText;

public interface UnrecognizedVariant {
    JsonText json();
}
