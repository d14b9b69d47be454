package dev.sealhook.signature;

/** One algorithm with one key that signs. Immutable, and safe for many threads. */
public interface Signer {
    /**
     * The signature of a content.
     *
     * @param content what is signed
     * @return the signature's bytes, a new array
     */
    byte[] sign(SignedContent content);
}
