package dev.sealhook.scheme;

import dev.sealhook.SignatureScheme.Encoding;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSignatureException.Reason;
import dev.sealhook.signature.KeyPairAlgorithm;
import dev.sealhook.signature.SignedContent;
import java.security.PublicKey;

/** The public half of a provider's key. Verifying takes a hundred times as long as an HMAC, so it is not done often. */
final class PublicKeyCheck extends VerifyingKey {
    private static final int MAX_SIGNATURES = 16; // a provider that rotates its keys sends two

    private final Encoding encoding;
    private final KeyPairAlgorithm algorithm;
    private final PublicKey key;

    PublicKeyCheck(HeaderEntries entries, Encoding encoding, KeyPairAlgorithm algorithm, PublicKey key) {
        super(entries);
        this.encoding = encoding;
        this.algorithm = algorithm;
        this.key = key;
    }

    @Override
    boolean hasSigned(SignedContent content, String header, int first) {
        int count = 0;
        for (int start = first; start >= 0; ) {
            int end = entries.end(header, start);
            if (++count > MAX_SIGNATURES) {
                throw new WebhookSignatureException(
                        Reason.TOO_MANY_SIGNATURES, "there are more than " + MAX_SIGNATURES + " signatures");
            }
            byte[] signature = SignatureText.decode(encoding, header, start, end);
            if (signature != null && algorithm.verify(key, content, signature)) {
                return true;
            }
            start = entries.next(header, end + 1);
        }
        return false;
    }
}
