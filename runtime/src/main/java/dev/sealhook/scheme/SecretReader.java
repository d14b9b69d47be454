package dev.sealhook.scheme;

import dev.sealhook.SignatureScheme;
import dev.sealhook.SignatureScheme.Algorithm;
import dev.sealhook.SignatureScheme.KeyEncoding;
import dev.sealhook.SignatureScheme.Variant;
import dev.sealhook.signature.Hmac;
import dev.sealhook.signature.KeyPairAlgorithm;
import dev.sealhook.signature.Signer;
import dev.sealhook.signature.Token;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Turns keys, as a provider shows them, into keys that verify or sign. Its messages never quote from a key. */
public final class SecretReader {
    private static final int VERIFYING = 0; // the place of a prefix in a variant
    private static final int SIGNING = 1;

    private final SignatureScheme scheme;

    /** For keys of a scheme. */
    public SecretReader(SignatureScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * A key that verifies.
     *
     * @param secret as the provider shows it
     * @return the key
     * @throws IllegalArgumentException if it is not what the scheme says
     */
    public VerifyingKey verifyingKey(String secret) {
        Variant variant = variantOf(shown(secret));
        return verifyingKey(variant, decode(variant, secret, VERIFYING));
    }

    /**
     * A key that verifies.
     *
     * @param secret raw, of the scheme's first variant
     * @return the key
     * @throws IllegalArgumentException if it is not what the scheme says
     */
    public VerifyingKey verifyingKey(byte[] secret) {
        return verifyingKey(firstVariant(), Objects.requireNonNull(secret, "the secret is null"));
    }

    private VerifyingKey verifyingKey(Variant variant, byte[] key) {
        HeaderEntries entries = new HeaderEntries(variant.signaturePrefix(), scheme.separator());
        KeyPairAlgorithm pair = keyPair(variant.algorithm());
        if (pair != null) {
            return new PublicKeyCheck(entries, scheme.encoding(), pair, pair.publicKey(checked(key, 1)));
        }
        return variant.algorithm() == Algorithm.TOKEN
                ? new SentKey(entries, SignatureText.encode(scheme.encoding(), checked(key, scheme.minKeyLength())))
                : new SharedKey(entries, scheme.encoding(), secret(variant.algorithm(), key));
    }

    /**
     * A key that signs.
     *
     * @param secret as the provider would show it
     * @return the key
     * @throws IllegalArgumentException if it is not what the scheme says
     */
    public SigningKey signingKey(String secret) {
        Variant variant = variantOf(shown(secret));
        byte[] key = decode(variant, secret, SIGNING);
        KeyPairAlgorithm pair = keyPair(variant.algorithm());
        Signer signer = pair == null ? secret(variant.algorithm(), key) : pair.signer(checked(key, 1));
        return new SigningKey(variant.signaturePrefix(), signer);
    }

    /**
     * What signs.
     *
     * @param prefix what its signatures get before them
     * @param signer the algorithm with the key
     */
    public record SigningKey(String prefix, Signer signer) {}

    /** The variant that a key belongs to by its prefix; where it has none, the first. */
    private Variant variantOf(String key) {
        for (Variant variant : scheme.variants()) {
            for (String prefix : variant.keyPrefixes()) {
                if (key.startsWith(prefix)) {
                    return variant;
                }
            }
        }
        return firstVariant();
    }

    private Variant firstVariant() {
        return new Variant(scheme.algorithm(), scheme.signaturePrefix(), scheme.keyPrefixes());
    }

    private static KeyPairAlgorithm keyPair(Algorithm algorithm) {
        return switch (algorithm) {
            case ED25519 -> KeyPairAlgorithm.ED25519;
            case ECDSA_P256_SHA256 -> KeyPairAlgorithm.ECDSA_P256;
            case HMAC_SHA256, HMAC_SHA512, HMAC_SHA1, TOKEN -> null;
        };
    }

    private Signer secret(Algorithm algorithm, byte[] key) {
        checked(key, scheme.minKeyLength());
        return switch (algorithm) {
            case HMAC_SHA256 -> Hmac.sha256(key);
            case HMAC_SHA512 -> Hmac.sha512(key);
            case HMAC_SHA1 -> Hmac.sha1(key);
            case TOKEN -> new Token(key);
            case ED25519, ECDSA_P256_SHA256 -> throw new IllegalArgumentException(algorithm + " has no secret");
        };
    }

    private static byte[] checked(byte[] key, int minLength) {
        if (key.length == 0) {
            throw new IllegalArgumentException("the secret is empty");
        }
        if (key.length < minLength) {
            throw new IllegalArgumentException("the secret is too short: it has " + key.length + " bytes, " + minLength
                    + " or more are asked for. If the provider issues such secrets, use ofShortSecrets");
        }
        return key;
    }

    private static String shown(String secret) {
        return Objects.requireNonNull(secret, "the secret is null: is its environment variable set?");
    }

    private byte[] decode(Variant variant, String secret, int use) {
        List<String> prefixes = variant.keyPrefixes();
        String rest = secret;
        for (int i = 0; i < prefixes.size(); i++) {
            if (secret.startsWith(prefixes.get(i))) {
                checkUse(prefixes, i, use);
                rest = secret.substring(prefixes.get(i).length());
            }
        }
        return decode(rest);
    }

    private static void checkUse(List<String> prefixes, int found, int use) {
        if (prefixes.size() > 1 && found != use) {
            throw new IllegalArgumentException("the key begins with " + prefixes.get(found)
                    + ": what is needed here is the other half of its pair, which begins with " + prefixes.get(use));
        }
    }

    private byte[] decode(String text) {
        KeyEncoding encoding = scheme.keyEncoding();
        try {
            return switch (encoding) {
                case TEXT -> text.getBytes(StandardCharsets.UTF_8);
                case BASE64 -> Base64.getDecoder().decode(text);
                case HEX -> HexFormat.of().parseHex(text);
            };
        } catch (IllegalArgumentException e) {
            // The decoder's words are left out: they quote from the secret.
            throw new IllegalArgumentException("the secret is not "
                    + (encoding == KeyEncoding.HEX ? "hexadecimal" : "Base64 (RFC 4648, section 4)"));
        }
    }
}
