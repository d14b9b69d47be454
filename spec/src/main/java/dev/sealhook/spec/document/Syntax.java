package dev.sealhook.spec.document;

import java.util.Locale;

/** What a document is written in. */
public enum Syntax {
    /** RFC 8259. */
    JSON {
        @Override
        public String print(Node node) {
            return JsonPrinter.indented(node);
        }

        @Override
        public String member(String name, String value) {
            return JsonStrings.quote(name) + ": " + JsonStrings.quote(value);
        }
    },
    /** YAML 1.2. */
    YAML {
        @Override
        public String print(Node node) {
            return YamlPrinter.print(node);
        }

        @Override
        public String member(String name, String value) {
            return YamlPrinter.member(name, value);
        }
    };

    /** YAML for a file that says by its name that it is YAML ({@code .yaml}, {@code .yml}), else JSON. */
    public static Syntax ofFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") ? YAML : JSON;
    }

    /** What the file's name says; if it says neither, JSON for a text that begins as JSON does, else YAML. */
    static Syntax of(String file, String text) {
        if (ofFile(file) == YAML || file.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return ofFile(file);
        }
        return "{[".indexOf(text.stripLeading().charAt(0)) >= 0 ? JSON : YAML;
    }

    /** A whole document with two spaces a level, a line for each member and item, and {@code \n} after each line. */
    public abstract String print(Node node);

    /** A member of an object as a user writes it, for advice: {@code "openapi": "3.1.0"} or {@code openapi: 3.1.0}. */
    public abstract String member(String name, String value);
}
