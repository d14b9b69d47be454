package dev.sealhook.codec;

import dev.sealhook.JsonText;

/** Texts that are needed often. Apart, for making one loads the tokenizer, which most payloads never need. */
final class Texts {
    static final JsonText NULL = JsonText.of("null");

    private Texts() {}
}
