package dev.sealhook.processor.resolve;

import java.nio.charset.StandardCharsets;

/** What a class file cannot hold, and a file system cannot name. */
final class ClassFileLimits {
    /** Bytes of a string, or of a name, in a class file (JVMS 4.4.7). */
    static final int UTF8 = 65_535;

    /** The values of an enum; javac puts them into one method of 65,535 bytes (JVMS 4.7.3), and breaks at some 3,400. */
    static final int ENUM_CONSTANTS = 3_000;

    /** A file's name has 255 bytes at most: this leaves room for the longest member, {@code $DefaultVisitor.class}. */
    static final int BINARY_NAME = 255 - "$DefaultVisitor.class".length();

    private ClassFileLimits() {}

    /** Whether a class file can hold a string. */
    static boolean holds(String text) {
        return text.length() <= UTF8 / 3 || modifiedUtf8(text) <= UTF8;
    }

    private static long modifiedUtf8(String text) {
        return text.chars()
                .mapToLong(c -> c == 0 || c > 0x7f ? c > 0x7ff ? 3 : 2 : 1)
                .sum();
    }

    /** Whether a file system can name the class file of a type and of its members. */
    static boolean names(String binaryName) {
        return binaryName.getBytes(StandardCharsets.UTF_8).length <= BINARY_NAME;
    }
}
