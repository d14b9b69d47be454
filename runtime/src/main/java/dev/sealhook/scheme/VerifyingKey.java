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
}
