package dev.sealhook.scheme;

import dev.sealhook.signature.SignedContent;

/** A key that says whether a header holds its signature of a content. Immutable, and safe for many threads. */
public abstract class VerifyingKey {
    final HeaderEntries entries;

    VerifyingKey(HeaderEntries entries) {
        this.entries = entries;
    }

    /** Whether the header has a signature of the key's form at all. */
    final boolean hasCandidate(String header) {
        return entries.next(header, 0) >= 0;
    }

    /**
     * Whether a header holds a signature of a content by this key.
     *
     * @param content what should have been signed
     * @param header the header's value
     * @return whether it does
     */
    public abstract boolean hasSigned(SignedContent content, String header);
}
