package dev.sealhook.spec.catalogue;

/** A type where it is used: {@code nullable} says that JSON's null may stand there too. */
public record TypeUse(Type type, boolean nullable) {}
