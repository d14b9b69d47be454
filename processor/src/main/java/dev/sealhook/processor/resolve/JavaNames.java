package dev.sealhook.processor.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a name in a document, and how Java writes them. Abbreviations and digits are kept. */
final class JavaNames {
    private JavaNames() {}

    /** {@code UpperCamel}. */
    static String type(String name) {
        StringBuilder out = new StringBuilder();
        of(name).forEach(word -> out.append(upperFirst(word)));
        return identifier(out.toString());
    }

    /** {@code lowerCamel}. */
    static String member(String name) {
        StringBuilder out = new StringBuilder();
        of(name).forEach(word -> out.append(out.isEmpty() ? lowerFirst(word) : upperFirst(word)));
        return identifier(out.toString());
    }

    /** {@code UPPER_SNAKE}. */
    static String constant(String name) {
        List<String> words = new ArrayList<>();
        for (String word : of(name)) {
            words.add(word.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT));
        }
        return identifier(String.join("_", words));
    }

    private static String identifier(String name) {
        return name.isEmpty() || Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }

    /** A sign before a digit is a word; a name all in capitals is written as one that is not. */
    private static List<String> of(String name) {
        String spelt = name.replaceFirst("^\\+(?=\\d)", "plus ").replaceFirst("^-(?=\\d)", "minus ");
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        for (String word : spelt.split("[^\\p{L}\\p{Nd}\\p{Nl}]+")) {
            if (!word.isEmpty()) {
                words.add(capitals ? word.toLowerCase(Locale.ROOT) : word);
            }
        }
        return words.isEmpty() ? spelledOut(name) : words;
    }

    /** What has no letter and no digit goes by the names that Unicode has for its characters. */
    private static List<String> spelledOut(String name) {
        if (name.isEmpty()) {
            return List.of("empty");
        }
        return name.codePoints()
                .mapToObj(Character::getName)
                .flatMap(spelt ->
                        Stream.of(String.valueOf(spelt).toLowerCase(Locale.ROOT).split("[^a-z0-9]+")))
                .toList();
    }

    private static String upperFirst(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /** Lowers the abbreviation that a word begins with: {@code HTTPStatus} is {@code httpStatus}, {@code ID} is {@code id}. */
    private static String lowerFirst(String word) {
        int run = 0;
        while (run < word.length() && Character.isUpperCase(word.charAt(run))) {
            run++;
        }
        boolean nextWordBegins = run > 1 && run < word.length() && Character.isLowerCase(word.charAt(run));
        int lowered = nextWordBegins ? run - 1 : run;
        return word.substring(0, lowered).toLowerCase(Locale.ROOT) + word.substring(lowered);
    }
}
