package dev.sealhook;

import java.util.function.Function;

public final class Delivery {
    public static Delivery of(byte[] body, Function<String, String> headers) {
        return null;
    }
}
