package dev.sealhook;

public @interface Generated {
    String value();
}
