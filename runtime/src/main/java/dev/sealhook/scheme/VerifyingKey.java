package dev.sealhook.scheme;

import dev.sealhook.signature.SignedContent;

/** A key that says whether a header holds its signature of a content. Immutable, and safe for many threads. */
public abstract class VerifyingKey {
    final HeaderEntries entries;

    VerifyingKey(HeaderEntries entries) {
        this.entries = entries;
    }

    /** Where the header's first signature of the key's form begins; -1 if there is none. */
    final int firstCandidate(String header) {
        return entries.next(header, 0);
    }

    /**
     * Whether a header holds a signature of a content by this key.
     *
     * @param content what should have been signed
     * @param header the header's value
     * @return whether it does
     */
    public final boolean hasSigned(SignedContent content, String header) {
        int first = firstCandidate(header);
        return first >= 0 && hasSigned(content, header, first);
    }

    /** The same, of signatures from the first candidate on. */
    abstract boolean hasSigned(SignedContent content, String header, int first);

    /** Whether an entry of the header, from the first candidate on, is this text. */
    final boolean holds(String header, int first, byte[] expected) {
        for (int start = first; start >= 0; ) {
            int end = entries.end(header, start);
            if (isEqual(expected, header, start, end)) {
                return true;
            }
            start = entries.next(header, end + 1);
        }
        return false;
    }

    /** In a time that depends on the length of what was sent only: not on what is right, nor on how long that is. */
    private static boolean isEqual(byte[] expected, String text, int from, int to) {
        int length = to - from;
        boolean isAsLong = length == expected.length;
        int difference = isAsLong ? 0 : 1;
        for (int i = 0; i < length; i++) {
            difference |= expected[isAsLong ? i : 0] ^ text.charAt(from + i);
        }
        return difference == 0;
    }
}
