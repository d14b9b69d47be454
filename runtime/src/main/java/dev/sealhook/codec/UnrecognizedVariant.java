package dev.sealhook.codec;

import dev.sealhook.JsonText;

/** The variant of a union that holds what no other variant is for. The record of each generated union implements it. */
public interface UnrecognizedVariant {
    /**
     * The object that was read.
     *
     * @return exact JSON
     */
    JsonText json();
}
