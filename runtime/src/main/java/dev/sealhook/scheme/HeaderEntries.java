package dev.sealhook.scheme;

/** Finds the entries of a signature's header that begin with one prefix, where they stand. */
final class HeaderEntries {
    private static final int NONE = -1; // no character

    private final String prefix;
    private final int separator;

    /** The separator is one character, or empty for a header that is one entry. */
    HeaderEntries(String prefix, String separator) {
        this.prefix = prefix;
        this.separator = separator.isEmpty() ? NONE : separator.charAt(0);
    }

    /** Where what follows the prefix begins in the first such entry at or behind an offset; -1 if there is none. */
    int next(String header, int from) {
        int entry = skipSpaces(header, from);
        while (entry < header.length()) {
            if (header.startsWith(prefix, entry)) {
                return entry + prefix.length();
            }
            entry = skipSpaces(header, end(header, entry) + 1);
        }
        return -1;
    }

    /** Where an entry ends. */
    int end(String header, int from) {
        int end = separator == NONE ? -1 : header.indexOf(separator, from);
        return end < 0 ? header.length() : end;
    }

    /** RFC 9110, section 5.6.3: optional white space around the entries of a list. */
    private int skipSpaces(String header, int from) {
        int at = from;
        while (separator != NONE && at < header.length() && (header.charAt(at) == ' ' || header.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
