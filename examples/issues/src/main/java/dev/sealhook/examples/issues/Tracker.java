package dev.sealhook.examples.issues;

import dev.sealhook.SignatureScheme;
import dev.sealhook.SignatureScheme.Algorithm;
import java.time.Duration;

/** How the tracker signs, as its documentation would say it. */
final class Tracker {
    /** {@code X-Tracker-Signature: at=1700000000;sha512=5f2c...} over the time, the id and the body. */
    static final SignatureScheme SIGNATURES = SignatureScheme.builder(Algorithm.HMAC_SHA512)
            .signatureHeader("X-Tracker-Signature")
            .separator(";")
            .signaturePrefix("sha512=")
            .timestamp("entry:at=")
            .tolerance(Duration.ofMinutes(10))
            .messageId("header:X-Tracker-Delivery")
            .content("{timestamp}.{id}.{body}")
            .build();

    private Tracker() {}
}
