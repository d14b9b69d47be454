package dev.sealhook;

import dev.sealhook.SignatureScheme.Algorithm;
import dev.sealhook.SignatureScheme.Encoding;
import dev.sealhook.SignatureScheme.KeyEncoding;
import dev.sealhook.SignatureScheme.Variant;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a {@link SignatureScheme} together. What is not said is: the body alone is signed, the signature is written in
 * hexadecimal and fills the header, keys are text, and the tolerance is 5 minutes.
 */
public final class SignatureSchemeBuilder {
    private Algorithm algorithm;
    private List<String> signatureHeaders = List.of();
    private String signaturePrefix = "";
    private String separator = "";
    private Encoding encoding = Encoding.HEX;
    private String content = "{body}";
    private List<String> timestamp = List.of();
    private ChronoUnit timestampUnit = ChronoUnit.SECONDS;
    private Duration tolerance = Duration.ofMinutes(5);
    private List<String> messageId = List.of();
    private KeyEncoding keyEncoding = KeyEncoding.TEXT;
    private List<String> keyPrefixes = List.of();
    private int minKeyLength = 1;
    private final List<Variant> variants = new ArrayList<>();
    private String bodyDigestParameter = "";

    SignatureSchemeBuilder(Algorithm algorithm) {
        this.algorithm = algorithm;
    }

    /**
     * What signs.
     *
     * @param value another algorithm
     * @return this builder
     */
    public SignatureSchemeBuilder algorithm(Algorithm value) {
        algorithm = value;
        return this;
    }

    /**
     * The header that holds the signature.
     *
     * @param names its name, in any case; of several, the first that is there counts
     * @return this builder
     */
    public SignatureSchemeBuilder signatureHeader(String... names) {
        signatureHeaders = List.of(names);
        return this;
    }

    /**
     * What stands before a signature.
     *
     * @param value such as {@code sha256=}
     * @return this builder
     */
    public SignatureSchemeBuilder signaturePrefix(String value) {
        signaturePrefix = value;
        return this;
    }

    /**
     * What stands between the entries of the header, where it can hold several signatures, or a timestamp too.
     *
     * @param value one character
     * @return this builder
     */
    public SignatureSchemeBuilder separator(String value) {
        separator = value;
        return this;
    }

    /**
     * How a signature is written.
     *
     * @param value the encoding
     * @return this builder
     */
    public SignatureSchemeBuilder encoding(Encoding value) {
        encoding = value;
        return this;
    }

    /**
     * What is signed.
     *
     * @param template literals and {@code {id}}, {@code {timestamp}}, {@code {body}}, {@code {url}}
     * @return this builder
     */
    public SignatureSchemeBuilder content(String template) {
        content = template;
        return this;
    }

    /**
     * Where the time of signing stands.
     *
     * @param places {@code header:NAME}, or several; or {@code entry:PREFIX}, an entry of the signature's header; or a JSON
     *     Pointer (RFC 6901) to a number in the body
     * @return this builder
     */
    public SignatureSchemeBuilder timestamp(String... places) {
        timestamp = List.of(places);
        return this;
    }

    /**
     * What the timestamp counts.
     *
     * @param unit {@code SECONDS} or {@code MILLIS}
     * @return this builder
     */
    public SignatureSchemeBuilder timestampUnit(ChronoUnit unit) {
        timestampUnit = unit;
        return this;
    }

    /**
     * How far the time of signing may lie from the clock's.
     *
     * @param duration before it and after it
     * @return this builder
     */
    public SignatureSchemeBuilder tolerance(Duration duration) {
        tolerance = duration;
        return this;
    }

    /**
     * Where the message's id stands, which stays the same when the message is delivered again.
     *
     * @param places {@code header:NAME}, or several; or a JSON Pointer (RFC 6901) into the body
     * @return this builder
     */
    public SignatureSchemeBuilder messageId(String... places) {
        messageId = List.of(places);
        return this;
    }

    /**
     * How the provider shows its keys.
     *
     * @param value the encoding
     * @return this builder
     */
    public SignatureSchemeBuilder keyEncoding(KeyEncoding value) {
        keyEncoding = value;
        return this;
    }

    /**
     * What may stand before a key, and is no part of it.
     *
     * @param prefixes of keys that verify, and, if it is another, of keys that sign
     * @return this builder
     */
    public SignatureSchemeBuilder keyPrefix(String... prefixes) {
        keyPrefixes = List.of(prefixes);
        return this;
    }

    /**
     * The length of the shortest secret that is accepted.
     *
     * @param bytes 1 or more
     * @return this builder
     */
    public SignatureSchemeBuilder minKeyLength(int bytes) {
        minKeyLength = bytes;
        return this;
    }

    /**
     * Another way to sign the same content, beside the first.
     *
     * @param otherAlgorithm what signs
     * @param otherSignaturePrefix what stands before its signatures in the header
     * @param otherKeyPrefixes what stands before its keys, by which they are known
     * @return this builder
     */
    public SignatureSchemeBuilder variant(
            Algorithm otherAlgorithm, String otherSignaturePrefix, String... otherKeyPrefixes) {
        variants.add(new Variant(otherAlgorithm, otherSignaturePrefix, List.of(otherKeyPrefixes)));
        return this;
    }

    /**
     * The query parameter of the URL that holds the SHA-256 of the body, where only the URL is signed.
     *
     * @param name the parameter's name
     * @return this builder
     */
    public SignatureSchemeBuilder bodyDigestParameter(String name) {
        bodyDigestParameter = name;
        return this;
    }

    /**
     * The scheme.
     *
     * @return the scheme
     * @throws IllegalArgumentException if the parts do not fit each other; the message says which
     */
    public SignatureScheme build() {
        return new SignatureScheme(
                algorithm,
                signatureHeaders,
                signaturePrefix,
                separator,
                encoding,
                content,
                timestamp,
                timestampUnit,
                tolerance,
                messageId,
                keyEncoding,
                keyPrefixes,
                minKeyLength,
                variants,
                bodyDigestParameter);
    }
}
