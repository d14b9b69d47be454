package dev.sealhook.codec;

/**
 * The types that were read before, and their events: the bytes of one that comes again need not be made a string first. Each
 * has one place, which another may take. Safe for many threads: what is put into a place never changes.
 */
final class KnownTypes {
    private static final int PLACES = 64;

    private record Known(ExpectedText type, int event) {}

    private final Known[] places = new Known[PLACES];

    /** The event of the string that begins there, or -1 if it is not known here. */
    int event(byte[] json, int at) {
        Known known = places[place(json, at)];
        return known != null && known.type.isAt(json, at) ? known.event : -1;
    }

    /** Remembers the event of the string that begins there. */
    void remember(byte[] json, int at, String type, int event) {
        ExpectedText quoted = ExpectedText.of(type, "");
        if (quoted != null) {
            places[place(json, at)] = new Known(quoted, event);
        }
    }

    private static int place(byte[] json, int at) {
        int end = Math.min(EightBytes.endOfPlain(json, at + 1) + 1, json.length);
        return EightBytes.hash(json, at, end) & PLACES - 1;
    }
}
