package dev.sealhook.codec;

/**
 * The types that were read before, and their events: the bytes of one that comes again need not be made a string first. Each
 * has one place, which another may take. Safe for many threads: what is put into a place never changes.
 */
final class KnownTypes {
    private static final int PLACES = 64;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private record Known(Quoted type, int event) {}

    private final Known[] places = new Known[PLACES];

    /** The event of the string between these quotes, or -1 if it is not known here. */
    int event(Bytes json, int from, int to) {
        Known known = places[place(json, from, to)];
        return known != null && known.type.length() == to - from && known.type.isAt(json, from) ? known.event : -1;
    }

    /** Remembers the event of the string between these quotes. */
    void remember(Bytes json, int from, int to, String type, int event) {
        Quoted quoted = Quoted.of(type);
        if (quoted != null) {
            places[place(json, from, to)] = new Known(quoted, event);
        }
    }

    // What the types of one union differ by stands at their ends more than at their starts.
    private static int place(Bytes json, int from, int to) {
        int last = to - Long.BYTES;
        long ends = json.word(Math.min(from, last)) * MIX ^ json.word(last);
        return (int) ((ends ^ to - from) * MIX >>> Long.SIZE - 6);
    }
}
