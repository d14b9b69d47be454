package dev.sealhook.scheme;

import dev.sealhook.signature.SignedContent;

/** A key that the provider sends as it is. */
final class SentKey extends VerifyingKey {
    private final byte[] key; // as it is written in the header

    SentKey(HeaderEntries entries, byte[] key) {
        super(entries);
        this.key = key.clone();
    }

    @Override
    boolean hasSigned(SignedContent content, String header, int first) {
        return holds(header, first, key);
    }
}
