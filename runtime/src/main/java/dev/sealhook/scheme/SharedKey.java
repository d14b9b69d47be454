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
        byte[] expected = SignatureText.encode(encoding, signer.sign(content));
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
