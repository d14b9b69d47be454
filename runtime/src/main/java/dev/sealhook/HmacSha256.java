package dev.sealhook;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * HMAC-SHA256 (RFC 2104) with one key. The JDK's own, {@code javax.crypto.Mac}, takes in the key again for each
 * message, must not be shared by threads, and loads all of its framework with the first; the two hashes here have taken
 * in the key already, and a message takes copies of them.
 */
final class HmacSha256 {
    private static final int BLOCK = 64; // bytes that SHA-256 takes in at once

    private final MessageDigest inner;
    private final MessageDigest outer;

    /**
     * Takes in a key.
     *
     * @throws IllegalStateException if the platform's SHA-256 cannot be copied: better now than at the first delivery
     */
    HmacSha256(byte[] key) {
        this(key, HmacSha256::sha256);
    }

    HmacSha256(byte[] key, Supplier<MessageDigest> sha256) {
        byte[] block = Arrays.copyOf(key.length > BLOCK ? sha256.get().digest(key) : key, BLOCK);
        inner = started(block, 0x36, sha256.get());
        outer = started(block, 0x5C, sha256.get());
        Arrays.fill(block, (byte) 0);
    }

    private static MessageDigest started(byte[] key, int pad, MessageDigest digest) {
        byte[] block = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            block[i] = (byte) (key[i] ^ pad);
        }
        digest.update(block);
        Arrays.fill(block, (byte) 0);
        return copy(digest);
    }

    /** The code of a message that comes in two parts. */
    byte[] sign(byte[] first, byte[] second) {
        MessageDigest message = copy(inner);
        message.update(first);
        message.update(second);
        MessageDigest code = copy(outer);
        code.update(message.digest());
        return code.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this platform's SHA-256 cannot be copied", e);
        }
    }
}
