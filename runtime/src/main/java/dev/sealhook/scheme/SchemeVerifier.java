package dev.sealhook.scheme;

import dev.sealhook.Delivery;
import dev.sealhook.SignatureScheme;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSignatureException.Reason;
import dev.sealhook.WebhookVerifier;
import dev.sealhook.codec.ScalarFinder;
import dev.sealhook.signature.ContentTemplate;
import dev.sealhook.signature.SignedContent;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Verifies by a scheme. Immutable, and safe for many threads. */
public final class SchemeVerifier implements WebhookVerifier {
    private final SignatureScheme scheme;
    private final List<VerifyingKey> keys;
    private final Timestamps timestamps;
    private final ContentTemplate template;
    private final HeaderNames signatureHeaders;
    private final HeaderNames idHeaders; // null if the id is not signed
    private final HeaderNames timestampHeaders; // null if the time stands elsewhere, or there is none
    private final HeaderEntries timestampEntry; // likewise
    private final ScalarFinder timestampInBody; // likewise

    /**
     * A verifier with the system's clock and the scheme's tolerance.
     *
     * @param scheme the scheme
     * @param keys of which any may have signed
     * @throws IllegalArgumentException if there is no key
     */
    public SchemeVerifier(SignatureScheme scheme, List<VerifyingKey> keys) {
        this(scheme, keys, new Timestamps(scheme.timestampUnit(), scheme.tolerance(), Clock.systemUTC()));
    }

    private SchemeVerifier(SignatureScheme scheme, List<VerifyingKey> keys, Timestamps timestamps) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a verifier needs a secret");
        }
        this.scheme = scheme;
        this.keys = List.copyOf(keys);
        this.timestamps = timestamps;
        template = ContentTemplate.of(scheme.content());
        signatureHeaders = new HeaderNames(scheme.signatureHeaders());
        idHeaders = template.hasId() ? HeaderNames.ofPlaces(scheme.messageId()) : null;
        String place = scheme.timestamp().isEmpty() ? "" : scheme.timestamp().get(0);
        timestampHeaders = place.startsWith(Places.HEADER) ? HeaderNames.ofPlaces(scheme.timestamp()) : null;
        timestampEntry = place.startsWith(Places.ENTRY)
                ? new HeaderEntries(place.substring(Places.ENTRY.length()), scheme.separator())
                : null;
        timestampInBody = place.startsWith(Places.POINTER) ? new ScalarFinder(place) : null;
    }

    @Override
    public void verify(Delivery delivery) {
        Objects.requireNonNull(delivery, "delivery");
        String id = idHeaders == null ? null : idHeaders.required(delivery, Reason.MISSING_ID);
        String sent = timestampHeaders == null ? null : timestampHeaders.required(delivery, Reason.MISSING_TIMESTAMP);
        String signatures = signatureHeaders.required(delivery, Reason.MISSING_SIGNATURE);
        String timestamp = timestampEntry == null ? sent : timestampEntry(signatures);
        String url = template.hasUrl() ? url(delivery) : null;
        if (id != null && template.isAmbiguous(id)) {
            throw new WebhookSignatureException(
                    Reason.AMBIGUOUS_ID,
                    idHeaders.description() + " could be read in two ways: ask the provider for other ids");
        }
        if (timestamp != null) {
            timestamps.check(timestamp, timestampPlace());
        }
        checkSignature(template.fill(id, timestamp, url, delivery.body()), signatures);
        if (!scheme.bodyDigestParameter().isEmpty()) {
            BodyDigest.check(scheme.bodyDigestParameter(), delivery);
        }
        if (timestampInBody != null) {
            checkTimestampInBody(delivery);
        }
    }

    private String timestampPlace() {
        return timestampHeaders == null
                ? "the timestamp in " + signatureHeaders.description()
                : timestampHeaders.description();
    }

    private String timestampEntry(String signatures) {
        int start = timestampEntry.next(signatures, 0);
        if (start < 0) {
            throw new WebhookSignatureException(
                    Reason.MISSING_TIMESTAMP, signatureHeaders.description() + " has no timestamp");
        }
        int end = timestampEntry.end(signatures, start);
        if (timestampEntry.next(signatures, end + 1) >= 0) {
            throw new WebhookSignatureException(
                    Reason.MALFORMED_TIMESTAMP, signatureHeaders.description() + " has more than one timestamp");
        }
        return signatures.substring(start, end);
    }

    private static String url(Delivery delivery) {
        return delivery.uri()
                .map(URI::toString)
                .orElseThrow(() -> new WebhookSignatureException(
                        Reason.MISSING_URI, "the provider signs the URI: give it by Delivery.withUri"));
    }

    private void checkSignature(SignedContent content, String signatures) {
        boolean hasCandidate = false;
        for (int i = 0; i < keys.size(); i++) {
            VerifyingKey key = keys.get(i);
            int first = key.firstCandidate(signatures);
            hasCandidate |= first >= 0;
            if (first >= 0 && key.hasSigned(content, signatures, first)) {
                return;
            }
        }
        if (!hasCandidate) {
            throw new WebhookSignatureException(
                    Reason.UNSUPPORTED_VERSION,
                    signatureHeaders.description() + " has no signature of the form that these keys make");
        }
        throw new WebhookSignatureException(Reason.SIGNATURE_MISMATCH, "no signature matches");
    }

    private void checkTimestampInBody(Delivery delivery) {
        String timestamp = timestampInBody.find(delivery.body());
        String place = scheme.timestamp().get(0);
        if (timestamp == null) {
            throw new WebhookSignatureException(Reason.MISSING_TIMESTAMP, "the body has no timestamp at " + place);
        }
        timestamps.check(timestamp, "the value at " + place);
    }

    @Override
    public WebhookVerifier withSecret(String secret) {
        return withKey(new SecretReader(scheme).verifyingKey(secret));
    }

    @Override
    public WebhookVerifier withSecret(byte[] secret) {
        return withKey(new SecretReader(scheme).verifyingKey(secret));
    }

    private WebhookVerifier withKey(VerifyingKey key) {
        List<VerifyingKey> more = new ArrayList<>(keys);
        more.add(key);
        return new SchemeVerifier(scheme, more, timestamps);
    }

    @Override
    public WebhookVerifier withClock(Clock clock) {
        return new SchemeVerifier(scheme, keys, timestamps.at(Objects.requireNonNull(clock, "clock")));
    }

    @Override
    public WebhookVerifier withTolerance(Duration tolerance) {
        Objects.requireNonNull(tolerance, "tolerance");
        if (tolerance.isNegative()) {
            throw new IllegalArgumentException("a tolerance cannot be negative: " + tolerance);
        }
        return new SchemeVerifier(scheme, keys, timestamps.within(tolerance));
    }
}
