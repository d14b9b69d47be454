package dev.sealhook.signature;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** An algorithm whose signatures are made with a private key and verified with its public key. */
public enum KeyPairAlgorithm {
    /** Ed25519 (RFC 8032); a signature is 64 bytes. */
    ED25519("Ed25519", "Ed25519", "302a300506032b6570032100", "302e020100300506032b657004220420", 32),
    /** ECDSA with SHA-256 on P-256 (FIPS 186-4); a signature is in DER (RFC 3279, section 2.2.3). */
    ECDSA_P256("SHA256withECDSA", "EC", "", "", 0);

    private static final int P256_BITS = 256;

    private final String signature; // the JDK's names
    private final String keys;
    private final String publicKeyPrefix; // RFC 8410, section 4: what the encoding has before the raw key
    private final String privateKeyPrefix; // RFC 8410, section 7
    private final int rawLength; // 0: there are no raw keys

    KeyPairAlgorithm(String signature, String keys, String publicKeyPrefix, String privateKeyPrefix, int rawLength) {
        this.signature = signature;
        this.keys = keys;
        this.publicKeyPrefix = publicKeyPrefix;
        this.privateKeyPrefix = privateKeyPrefix;
        this.rawLength = rawLength;
    }

    /**
     * A key that verifies.
     *
     * @param key a SubjectPublicKeyInfo (RFC 5280, section 4.1), or, of Ed25519, the 32 raw bytes
     * @return the key
     * @throws IllegalArgumentException if it is no public key of this algorithm
     */
    public PublicKey publicKey(byte[] key) {
        byte[] encoded = key.length == rawLength ? join(publicKeyPrefix, key, rawLength) : key;
        try {
            return checked(KeyFactory.getInstance(keys).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (NoSuchAlgorithmException e) {
            throw missing(e);
        } catch (GeneralSecurityException e) {
            throw wrongKey("public", "SubjectPublicKeyInfo");
        }
    }

    /**
     * A key that signs.
     *
     * @param key PKCS #8 (RFC 5958), or, of Ed25519, the 32 raw bytes, the 32 of the public key behind them or not
     * @return the algorithm with this key
     * @throws IllegalArgumentException if it is no private key of this algorithm
     */
    public Signer signer(byte[] key) {
        boolean isRaw = rawLength > 0 && (key.length == rawLength || key.length == 2 * rawLength);
        byte[] encoded = isRaw ? join(privateKeyPrefix, key, rawLength) : key;
        try {
            PrivateKey privateKey =
                    checked(KeyFactory.getInstance(keys).generatePrivate(new PKCS8EncodedKeySpec(encoded)));
            return content -> sign(privateKey, content);
        } catch (NoSuchAlgorithmException e) {
            throw missing(e);
        } catch (GeneralSecurityException e) {
            throw wrongKey("private", "PKCS #8");
        }
    }

    private <K extends Key> K checked(K key) throws GeneralSecurityException {
        if (key instanceof ECKey curve && curve.getParams().getOrder().bitLength() != P256_BITS) {
            throw new GeneralSecurityException("another curve");
        }
        return key;
    }

    private static byte[] join(String prefix, byte[] key, int length) {
        byte[] start = HexFormat.of().parseHex(prefix);
        byte[] joined = Arrays.copyOf(start, start.length + length);
        System.arraycopy(key, 0, joined, start.length, length);
        return joined;
    }

    private IllegalArgumentException wrongKey(String half, String standard) {
        return new IllegalArgumentException("the key is not the " + half + " key of "
                + (this == ED25519 ? "Ed25519, raw or as " : "ECDSA on P-256, as ") + standard);
    }

    private byte[] sign(PrivateKey key, SignedContent content) {
        try {
            Signature signing = Signature.getInstance(signature);
            signing.initSign(key);
            content.addTo(signing);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /**
     * Whether a signature is right.
     *
     * @param key of this algorithm
     * @param content what should have been signed
     * @param bytes the signature
     * @return whether it was made with the key's private half; false for bytes that are no signature at all
     */
    public boolean verify(PublicKey key, SignedContent content, byte[] bytes) {
        try {
            Signature verifying = Signature.getInstance(signature);
            verifying.initVerify(key);
            content.addTo(verifying);
            return isSignature(verifying, bytes);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static boolean isSignature(Signature verifying, byte[] bytes) {
        try {
            return verifying.verify(bytes);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("this platform cannot use " + signature, e);
    }
}
