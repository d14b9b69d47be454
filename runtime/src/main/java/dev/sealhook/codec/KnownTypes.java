package dev.sealhook.codec;

/**
 * The listed types that were read before, and their events: the bytes of one that comes again need not be made a string
 * first. Safe for many threads: a table is replaced as a whole, and what one thread does not see yet it learns again.
 */
final class KnownTypes {
    private static final int MOST = 1 << 16; // one name may be spelt in more ways than memory holds

    private record Known(ExpectedText type, int event) {}

    private Known[] table = new Known[8]; // at most half full
    private int count;

    /** The event of the string that begins there, or -1 if it is not known here. */
    int event(byte[] json, int at) {
        if (at == json.length || json[at] != '"') {
            return -1;
        }
        Known[] known = table;
        int place = hash(json, at);
        Known found;
        while ((found = known[place & known.length - 1]) != null) {
            if (found.type.isAt(json, at)) {
                return found.event;
            }
            place++;
        }
        return -1;
    }

    /** Remembers the event of the string that begins there. */
    synchronized void remember(byte[] json, int at, String type, int event) {
        ExpectedText quoted = ExpectedText.of(type, "");
        if (count == MOST || quoted == null || !quoted.isAt(json, at) || event(json, at) >= 0) {
            return;
        }
        count++;
        Known[] next = new Known[count > table.length / 2 ? 2 * table.length : table.length];
        for (Known known : table) {
            if (known != null) {
                put(known, next);
            }
        }
        put(new Known(quoted, event), next);
        table = next;
    }

    private static void put(Known known, Known[] table) {
        int place = known.type.hash(known.type.length());
        while (table[place & table.length - 1] != null) {
            place++;
        }
        table[place & table.length - 1] = known;
    }

    private static int hash(byte[] json, int at) {
        return EightBytes.hash(json, at, Math.min(EightBytes.endOfPlain(json, at + 1) + 1, json.length));
    }
}
