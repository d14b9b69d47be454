package dev.sealhook.scheme;

import dev.sealhook.SignatureScheme.Encoding;
import dev.sealhook.signature.SignedContent;
import dev.sealhook.signature.Signer;

/** A key that the provider has too: the signature is made again and compared. */
final class SharedKey extends VerifyingKey {
    private final Encoding encoding;
    private final Signer signer;

    SharedKey(HeaderEntries entries, Encoding encoding, Signer signer) {
        super(entries);
        this.encoding = encoding;
        this.signer = signer;
    }

    @Override
    boolean hasSigned(SignedContent content, String header, int first) {
        return holds(header, first, SignatureText.encode(encoding, signer.sign(content)));
    }
}
