package dev.sealhook.codec;

import java.util.Locale;

/** How the names of events are compared where the document does not say how they are spelt. */
final class EventNames {
    private EventNames() {}

    /** What counts in a name: case, and the separators {@code _ - . /}, do not. */
    static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if ("_-./".indexOf(character) < 0) {
                letters.append(character);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
