package dev.sealhook.codec;

public final class Nesting {
    public static int of(Object... components) {
        return 0;
    }
}
