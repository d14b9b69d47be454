package dev.sealhook.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * HMAC (RFC 2104) with one key. The JDK's own, {@code javax.crypto.Mac}, takes in the key again for each message, must
 * not be shared by threads, and loads all of its framework with the first; the two hashes here have taken in the key
 * already, and a message takes copies of them.
 */
public final class Hmac implements Signer {
    private final MessageDigest inner;
    private final MessageDigest outer;

    /** Takes in a key; of the hash, which has taken in nothing yet, copies are used. */
    Hmac(MessageDigest hash, int blockLength, byte[] key) {
        byte[] block = Arrays.copyOf(key.length > blockLength ? copy(hash).digest(key) : key, blockLength);
        inner = started(copy(hash), block, 0x36);
        outer = started(copy(hash), block, 0x5C);
        Arrays.fill(block, (byte) 0);
    }

    /**
     * HMAC-SHA256.
     *
     * @param key of any length but zero
     * @return the algorithm with this key
     * @throws IllegalStateException if the platform's hash cannot be copied: better now than at the first delivery
     */
    public static Hmac sha256(byte[] key) {
        return new Hmac(hash("SHA-256"), 64, key);
    }

    /**
     * HMAC-SHA512.
     *
     * @param key of any length but zero
     * @return the algorithm with this key
     * @throws IllegalStateException if the platform's hash cannot be copied
     */
    public static Hmac sha512(byte[] key) {
        return new Hmac(hash("SHA-512"), 128, key);
    }

    /**
     * HMAC-SHA1. The collisions of SHA-1 do not break it (RFC 6194, section 3.3).
     *
     * @param key of any length but zero
     * @return the algorithm with this key
     * @throws IllegalStateException if the platform's hash cannot be copied
     */
    public static Hmac sha1(byte[] key) {
        return new Hmac(hash("SHA-1"), 64, key);
    }

    private static MessageDigest started(MessageDigest digest, byte[] key, int pad) {
        byte[] block = new byte[key.length];
        for (int i = 0; i < block.length; i++) {
            block[i] = (byte) (key[i] ^ pad);
        }
        digest.update(block);
        Arrays.fill(block, (byte) 0);
        return digest;
    }

    @Override
    public byte[] sign(SignedContent content) {
        MessageDigest message = copy(inner);
        content.addTo(message);
        MessageDigest code = copy(outer);
        code.update(message.digest());
        return code.digest();
    }

    private static MessageDigest hash(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this platform has no " + name, e);
        }
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this platform's " + digest.getAlgorithm() + " cannot be copied", e);
        }
    }
}
