package dev.sealhook.codec;

import dev.sealhook.JsonText;

final class Texts {
    static final JsonText NULL = JsonText.of("null");

    private Texts() {}
}
