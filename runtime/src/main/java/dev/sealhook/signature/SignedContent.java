package dev.sealhook.signature;

import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;

/**
 * What a signature is over: the body, with what a template puts before and behind it. The body is not copied, for it is
 * by far the longest.
 */
public final class SignedContent {
    private final byte[] before;
    private final byte[] body;
    private final byte[] after;

    /**
     * Joins three parts.
     *
     * @param before what stands before the body
     * @param body the body, or nothing
     * @param after what stands behind the body
     */
    public SignedContent(byte[] before, byte[] body, byte[] after) {
        this.before = before;
        this.body = body;
        this.after = after;
    }

    void addTo(MessageDigest digest) {
        digest.update(before);
        digest.update(body);
        if (after.length > 0) { // seldom, and even an update by nothing takes its time
            digest.update(after);
        }
    }

    void addTo(Signature signature) throws SignatureException {
        signature.update(before);
        signature.update(body);
        signature.update(after);
    }
}
