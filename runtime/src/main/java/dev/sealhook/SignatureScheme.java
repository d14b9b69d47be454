package dev.sealhook;

import dev.sealhook.scheme.MessageIds;
import dev.sealhook.scheme.Places;
import dev.sealhook.signature.ContentTemplate;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * How a provider signs its deliveries, as data. There are constants for many providers; {@link #builder} declares
 * another.
 *
 * <pre>{@code
 * WebhookVerifier github = WebhookVerifier.of(SignatureScheme.GITHUB, secret);
 *
 * SignatureScheme acme = SignatureScheme.builder(Algorithm.HMAC_SHA256)
 *         .signatureHeader("Acme-Signature")       // Acme-Signature: v1=5f2c...
 *         .signaturePrefix("v1=")
 *         .encoding(Encoding.HEX)
 *         .timestamp("header:Acme-Timestamp")      // seconds since 1970
 *         .content("{timestamp}.{body}")
 *         .build();
 * }</pre>
 *
 * <p>Places are written as the {@code discriminator} of {@link WebhookEvents} is: {@code header:NAME} is a header,
 * {@code /a/b} a JSON Pointer (RFC 6901) into the body. Where there are several, the first that is there counts.
 *
 * @param algorithm what signs
 * @param signatureHeaders the names of the header that holds the signature, or several
 * @param signaturePrefix what stands before a signature in it, such as {@code v1=}; empty for nothing
 * @param separator what stands between the entries of the header; empty if it holds one signature and nothing else.
 *     Entries that do not begin with the prefix are passed over
 * @param encoding how a signature is written
 * @param content what is signed: {@code {id}}, {@code {timestamp}}, {@code {body}}, {@code {url}}, and literals
 * @param timestamp the places of the time of signing; {@code entry:t=} is the signature header's entry with that prefix;
 *     empty if there is no time, and so no protection against replays
 * @param timestampUnit {@code SECONDS} or {@code MILLIS} since 1970-01-01T00:00:00Z
 * @param tolerance how far that time may lie from the clock's, before it and after it
 * @param messageId the places of the id that stays the same when a message is delivered again; empty if there is none
 * @param keyEncoding how the provider shows its keys
 * @param keyPrefixes what may stand before a shown key: first of keys that verify, then of keys that sign
 * @param minKeyLength the length of the shortest secret that is accepted, in bytes
 * @param variants other ways to sign the same content, told apart by the prefixes of their keys
 * @param bodyDigestParameter the URL's query parameter that holds the body's SHA-256 in hexadecimal, where the body is
 *     signed in that way only; empty if it is not
 */
public record SignatureScheme(
        Algorithm algorithm,
        List<String> signatureHeaders,
        String signaturePrefix,
        String separator,
        Encoding encoding,
        String content,
        List<String> timestamp,
        ChronoUnit timestampUnit,
        Duration tolerance,
        List<String> messageId,
        KeyEncoding keyEncoding,
        List<String> keyPrefixes,
        int minKeyLength,
        List<Variant> variants,
        String bodyDigestParameter) {

    /** What signs. */
    public enum Algorithm {
        /** HMAC (RFC 2104) with SHA-256. */
        HMAC_SHA256,
        /** HMAC with SHA-512. */
        HMAC_SHA512,
        /** HMAC with SHA-1, which SHA-1's collisions do not break (RFC 6194, section 3.3). */
        HMAC_SHA1,
        /** Ed25519 (RFC 8032). Keys are raw, SubjectPublicKeyInfo or PKCS #8 (RFC 8410). */
        ED25519,
        /** ECDSA on P-256 with SHA-256, signatures in DER. Keys are SubjectPublicKeyInfo (RFC 5480) or PKCS #8. */
        ECDSA_P256_SHA256,
        /** Nothing: the secret itself is sent, and whoever has seen one delivery can forge others. */
        TOKEN
    }

    /** How a signature is written. */
    public enum Encoding {
        /** As it is. */
        TEXT,
        /** Base64 with padding (RFC 4648, section 4). */
        BASE64,
        /** Hexadecimal digits, lower case. */
        HEX
    }

    /** How keys are shown. */
    public enum KeyEncoding {
        /** The characters of the secret, in UTF-8, are the key. */
        TEXT,
        /** Base64 with padding (RFC 4648, section 4). */
        BASE64,
        /** Hexadecimal digits, in either case. */
        HEX
    }

    /**
     * One way to sign the content.
     *
     * @param algorithm what signs
     * @param signaturePrefix what stands before a signature in the header
     * @param keyPrefixes what may stand before a shown key: first of keys that verify, then of keys that sign
     */
    public record Variant(Algorithm algorithm, String signaturePrefix, List<String> keyPrefixes) {
        /**
         * Copies the list.
         *
         * @throws NullPointerException if a part is null
         */
        public Variant {
            Objects.requireNonNull(algorithm, "algorithm");
            Objects.requireNonNull(signaturePrefix, "signaturePrefix");
            keyPrefixes = List.copyOf(keyPrefixes);
        }
    }

    /**
     * <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
     * Webhooks</a> 1.0.0: HMAC-SHA256 ({@code v1}) over id, timestamp and body, with secrets of 24 bytes or more that
     * begin with {@code whsec_} or not; or Ed25519 ({@code v1a}) over the same, with public keys that begin with {@code
     * whpk_} and private ones, of a {@link WebhookSigner}, that begin with {@code whsk_}, raw or as RFC 8410 encodes them.
     * The headers may bear <a href="https://docs.svix.com/receiving/verifying-payloads/how-manual">Svix's</a> names,
     * {@code svix-id} and so on.
     */
    public static final SignatureScheme STANDARD_WEBHOOKS = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("webhook-signature", "svix-signature")
            .signaturePrefix("v1,")
            .separator(" ")
            .encoding(Encoding.BASE64)
            .content("{id}.{timestamp}.{body}")
            .timestamp("header:webhook-timestamp", "header:svix-timestamp")
            .messageId("header:webhook-id", "header:svix-id")
            .keyEncoding(KeyEncoding.BASE64)
            .keyPrefix("whsec_")
            .minKeyLength(24)
            .variant(Algorithm.ED25519, "v1a,", "whpk_", "whsk_")
            .build();

    /**
     * <a href="https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries">GitHub</a>. The
     * delivery's id is not signed, and there is no time: a replay is found by {@link DeliveryLog} only if its id is kept.
     */
    public static final SignatureScheme GITHUB = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("X-Hub-Signature-256")
            .signaturePrefix("sha256=")
            .messageId("header:X-GitHub-Delivery")
            .build();

    /**
     * <a href="https://docs.stripe.com/webhooks/signature">Stripe</a>. Entries of the test scheme, {@code v0=}, are passed
     * over. The secret is used whole, {@code whsec_} included.
     */
    public static final SignatureScheme STRIPE = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("Stripe-Signature")
            .separator(",")
            .signaturePrefix("v1=")
            .timestamp("entry:t=")
            .content("{timestamp}.{body}")
            .messageId("/id")
            .build();

    /** <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Slack</a>, its Events API. */
    public static final SignatureScheme SLACK = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("X-Slack-Signature")
            .signaturePrefix("v0=")
            .timestamp("header:X-Slack-Request-Timestamp")
            .content("v0:{timestamp}:{body}")
            .messageId("/event_id")
            .build();

    /**
     * <a href="https://shopify.dev/docs/apps/build/webhooks/verify-deliveries">Shopify</a>; the key is the app's client
     * secret. The id is not signed, and there is no time.
     */
    public static final SignatureScheme SHOPIFY = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("X-Shopify-Hmac-SHA256")
            .encoding(Encoding.BASE64)
            .messageId("header:X-Shopify-Webhook-Id")
            .build();

    /**
     * <a href="https://docs.adyen.com/development-resources/webhooks/secure-webhooks/verify-hmac-signatures">Adyen</a>'s
     * webhooks with a signature in the header {@code HmacSignature}: balance platform, management. For those with a
     * signature in each item see {@link dev.sealhook.provider.Adyen}. There is neither id nor time.
     */
    public static final SignatureScheme ADYEN = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("HmacSignature")
            .encoding(Encoding.BASE64)
            .keyEncoding(KeyEncoding.HEX)
            .build();

    /**
     * <a href="https://developer.squareup.com/docs/webhooks/step3validate">Square</a>. The delivery needs the URI: the
     * notification URL as the developer console has it. There is no time.
     */
    public static final SignatureScheme SQUARE = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("x-square-hmacsha256-signature")
            .encoding(Encoding.BASE64)
            .content("{url}{body}")
            .messageId("/event_id")
            .build();

    /**
     * <a href="https://www.twilio.com/docs/usage/webhooks/webhooks-security">Twilio</a>, requests with a JSON body; the key
     * is the account's auth token. The delivery needs the URI with its {@code bodySHA256}. There is no time.
     */
    public static final SignatureScheme TWILIO = builder(Algorithm.HMAC_SHA1)
            .signatureHeader("X-Twilio-Signature")
            .encoding(Encoding.BASE64)
            .content("{url}")
            .bodyDigestParameter("bodySHA256")
            .messageId("header:I-Twilio-Idempotency-Token")
            .build();

    /** <a href="https://developers.zoom.us/docs/api/webhooks/#verify-webhook-events">Zoom</a>; the key is the secret token. */
    public static final SignatureScheme ZOOM = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("x-zm-signature")
            .signaturePrefix("v0=")
            .timestamp("header:x-zm-request-timestamp")
            .content("v0:{timestamp}:{body}")
            .build();

    /**
     * <a href="https://docs.discord.com/developers/events/webhook-events">Discord</a>, webhook events and interactions; the
     * key is the application's public key. Discord retries for 10 minutes, and does not say whether it signs again.
     */
    public static final SignatureScheme DISCORD = builder(Algorithm.ED25519)
            .signatureHeader("X-Signature-Ed25519")
            .timestamp("header:X-Signature-Timestamp")
            .content("{timestamp}{body}")
            .tolerance(Duration.ofMinutes(15))
            .keyEncoding(KeyEncoding.HEX)
            .build();

    /**
     * <a
     * href="https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/getting-started-event-webhook-security-features">SendGrid</a>'s
     * event webhook. SendGrid retries for 24 hours, and does not say whether it signs again.
     */
    public static final SignatureScheme SENDGRID = builder(Algorithm.ECDSA_P256_SHA256)
            .signatureHeader("X-Twilio-Email-Event-Webhook-Signature")
            .encoding(Encoding.BASE64)
            .timestamp("header:X-Twilio-Email-Event-Webhook-Timestamp")
            .content("{timestamp}{body}")
            .tolerance(Duration.ofHours(25))
            .keyEncoding(KeyEncoding.BASE64)
            .build();

    /**
     * <a href="https://developer.paddle.com/webhooks/signature-verification">Paddle</a> Billing. The tolerance is that of
     * Paddle's libraries, 5 seconds.
     */
    public static final SignatureScheme PADDLE = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("Paddle-Signature")
            .separator(";")
            .signaturePrefix("h1=")
            .timestamp("entry:ts=")
            .content("{timestamp}:{body}")
            .tolerance(Duration.ofSeconds(5))
            .messageId("/event_id")
            .build();

    /** <a href="https://vercel.com/docs/webhooks/webhooks-api#securing-webhooks">Vercel</a>. There is no time. */
    public static final SignatureScheme VERCEL = builder(Algorithm.HMAC_SHA1)
            .signatureHeader("x-vercel-signature")
            .messageId("/id")
            .build();

    /**
     * <a href="https://docs.gitlab.com/user/project/integrations/webhooks/">GitLab</a>'s secret token, which signs nothing.
     * A webhook with a signing token ({@code whsec_}) is one of {@link #STANDARD_WEBHOOKS}.
     */
    public static final SignatureScheme GITLAB = builder(Algorithm.TOKEN)
            .signatureHeader("X-Gitlab-Token")
            .encoding(Encoding.TEXT)
            .messageId("header:Idempotency-Key")
            .build();

    /**
     * <a href="https://linear.app/developers/webhooks#securing-webhooks">Linear</a>. The time stands in the body, and is
     * checked after the signature; the tolerance is that of Linear's library, one minute.
     */
    public static final SignatureScheme LINEAR = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("Linear-Signature")
            .timestamp("/webhookTimestamp")
            .timestampUnit(ChronoUnit.MILLIS)
            .tolerance(Duration.ofMinutes(1))
            .messageId("header:Linear-Delivery")
            .build();

    /**
     * <a href="https://developers.webflow.com/data/docs/working-with-webhooks#validating-request-signatures">Webflow</a>;
     * the key is the webhook's own, or the client secret of the OAuth application that made it.
     */
    public static final SignatureScheme WEBFLOW = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("x-webflow-signature")
            .timestamp("header:x-webflow-timestamp")
            .timestampUnit(ChronoUnit.MILLIS)
            .content("{timestamp}:{body}")
            .build();

    /**
     * <a href="https://elevenlabs.io/docs/overview/administration/webhooks">ElevenLabs</a>. The tolerance is that of its
     * libraries, 30 minutes.
     */
    public static final SignatureScheme ELEVENLABS = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("ElevenLabs-Signature")
            .separator(",")
            .signaturePrefix("v0=")
            .timestamp("entry:t=")
            .content("{timestamp}.{body}")
            .tolerance(Duration.ofMinutes(30))
            .build();

    /**
     * <a href="https://woocommerce.com/document/webhooks/">WooCommerce</a>. The id is not signed, and there is no time.
     */
    public static final SignatureScheme WOOCOMMERCE = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("X-WC-Webhook-Signature")
            .encoding(Encoding.BASE64)
            .messageId("header:X-WC-Webhook-Delivery-ID")
            .build();

    /**
     * <a href="https://docs.pagerduty.com/developer/verifying-webhook-signatures">PagerDuty</a>, version 3 of its webhooks.
     * There is no time.
     */
    public static final SignatureScheme PAGERDUTY = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("X-PagerDuty-Signature")
            .separator(",")
            .signaturePrefix("v1=")
            .messageId("/event/id")
            .build();

    /**
     * <a href="https://getlago.com/docs/api-reference/webhooks/format---signature">Lago</a>, endpoints that sign by HMAC. The
     * id is not signed, and there is no time.
     */
    public static final SignatureScheme LAGO = builder(Algorithm.HMAC_SHA256)
            .signatureHeader("X-Lago-Signature")
            .encoding(Encoding.BASE64)
            .messageId("header:X-Lago-Unique-Key")
            .build();

    /**
     * HTTP's Basic authentication (RFC 7617), which signs nothing. The secret is {@code user:password}.
     */
    public static final SignatureScheme BASIC = builder(Algorithm.TOKEN)
            .signatureHeader("Authorization")
            .signaturePrefix("Basic ")
            .encoding(Encoding.BASE64)
            .build();

    /**
     * Checks that the parts fit each other. Call {@link #builder}: schemes may get further parts.
     *
     * @throws IllegalArgumentException if no verifier could follow the scheme
     * @throws NullPointerException if a part is null
     */
    public SignatureScheme {
        Objects.requireNonNull(algorithm, "algorithm");
        signatureHeaders = List.copyOf(signatureHeaders);
        Objects.requireNonNull(signaturePrefix, "signaturePrefix");
        Objects.requireNonNull(separator, "separator");
        Objects.requireNonNull(encoding, "encoding");
        timestamp = List.copyOf(timestamp);
        Objects.requireNonNull(tolerance, "tolerance");
        messageId = List.copyOf(messageId);
        Objects.requireNonNull(keyEncoding, "keyEncoding");
        keyPrefixes = List.copyOf(keyPrefixes);
        variants = List.copyOf(variants);
        Objects.requireNonNull(bodyDigestParameter, "bodyDigestParameter");
        check(!signatureHeaders.isEmpty(), "a scheme needs the name of the header that holds the signature");
        check(separator.length() <= 1, "a separator is one character");
        check(
                timestampUnit == ChronoUnit.SECONDS || timestampUnit == ChronoUnit.MILLIS,
                "a timestamp counts SECONDS or MILLIS");
        check(!tolerance.isNegative(), "a tolerance cannot be negative");
        check(minKeyLength > 0, "a key has one byte or more");
        checkPlaces(timestamp, true);
        checkPlaces(messageId, false);
        checkContent(algorithm, ContentTemplate.of(content), timestamp, messageId, separator, bodyDigestParameter);
    }

    private static void checkContent(
            Algorithm algorithm,
            ContentTemplate content,
            List<String> timestamp,
            List<String> messageId,
            String separator,
            String bodyDigestParameter) {
        boolean isTimeSent = !timestamp.isEmpty() && !timestamp.get(0).startsWith(Places.POINTER);
        check(
                algorithm == Algorithm.TOKEN || content.hasBody() || !bodyDigestParameter.isEmpty(),
                "the body is not signed: the content needs {body}");
        check(
                bodyDigestParameter.isEmpty() || content.hasUrl(),
                "the body's digest is not signed: the content needs {url}");
        check(!isTimeSent || content.hasTimestamp(), "the timestamp is not signed: the content needs {timestamp}");
        check(isTimeSent || !content.hasTimestamp(), "{timestamp} needs the place of a timestamp outside of the body");
        check(
                !content.hasId() || !messageId.isEmpty() && messageId.get(0).startsWith(Places.HEADER),
                "{id} needs a header as the place of the message's id");
        check(
                timestamp.isEmpty() || !timestamp.get(0).startsWith(Places.ENTRY) || !separator.isEmpty(),
                "a timestamp in the signature's header needs a separator");
    }

    private static void checkPlaces(List<String> places, boolean areEntriesAllowed) {
        for (String place : places) {
            boolean stands = places.get(0).startsWith(Places.HEADER)
                    ? place.startsWith(Places.HEADER)
                    : places.size() == 1
                            && (place.startsWith(Places.POINTER)
                                    || areEntriesAllowed && place.startsWith(Places.ENTRY));
            if (!stands) {
                throw new IllegalArgumentException(
                        "'" + place + "' is no place: write header:NAME, or several of those, or a JSON Pointer");
            }
        }
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * The id by which the provider names a message, the same when it is delivered again: what to ask a {@link DeliveryLog}
     * about. Ask after the delivery was verified. Of a provider that sends none it is the SHA-256 of the body.
     *
     * @param delivery a delivery that was verified
     * @return the id
     * @throws WebhookSignatureException with {@link WebhookSignatureException.Reason#MISSING_ID} if it is not where the
     *     scheme says
     */
    public String messageIdOf(Delivery delivery) {
        return MessageIds.of(this, delivery);
    }

    /**
     * Begins a scheme that signs the body alone, and writes the signature in hexadecimal.
     *
     * @param algorithm what signs
     * @return a builder that still needs {@link SignatureSchemeBuilder#signatureHeader}
     */
    public static SignatureSchemeBuilder builder(Algorithm algorithm) {
        return new SignatureSchemeBuilder(algorithm);
    }

    /**
     * Begins a scheme that differs from this one in something.
     *
     * @return a builder with all that this scheme has
     */
    public SignatureSchemeBuilder toBuilder() {
        SignatureSchemeBuilder builder = new SignatureSchemeBuilder(algorithm)
                .signatureHeader(signatureHeaders.toArray(new String[0]))
                .signaturePrefix(signaturePrefix)
                .separator(separator)
                .encoding(encoding)
                .content(content)
                .timestamp(timestamp.toArray(new String[0]))
                .timestampUnit(timestampUnit)
                .tolerance(tolerance)
                .messageId(messageId.toArray(new String[0]))
                .keyEncoding(keyEncoding)
                .keyPrefix(keyPrefixes.toArray(new String[0]))
                .minKeyLength(minKeyLength)
                .bodyDigestParameter(bodyDigestParameter);
        for (Variant variant : variants) {
            builder.variant(
                    variant.algorithm(),
                    variant.signaturePrefix(),
                    variant.keyPrefixes().toArray(new String[0]));
        }
        return builder;
    }
}
