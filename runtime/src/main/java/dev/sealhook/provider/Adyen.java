package dev.sealhook.provider;

import dev.sealhook.SignatureScheme;
import dev.sealhook.WebhookVerifier;
import dev.sealhook.scheme.SecretReader;
import dev.sealhook.scheme.VerifyingKey;
import java.util.ArrayList;
import java.util.List;

/** What Adyen's classic webhooks want: a signature in each item, and an answer in plain text. */
public final class Adyen {
    /** The body to answer with status 200, when all items of a delivery are stored. */
    public static final String ACCEPTED = "[accepted]";

    private Adyen() {}

    /**
     * A verifier of <a
     * href="https://docs.adyen.com/development-resources/webhooks/secure-webhooks/verify-hmac-signatures">standard
     * webhooks</a>, whose items, in {@code notificationItems}, each hold their {@code hmacSignature}. Every item must be
     * signed. The signature is over eight properties only: {@code pspReference}, {@code originalReference}, {@code
     * merchantAccountCode}, {@code merchantReference}, the amount's {@code value} and {@code currency}, {@code eventCode} and
     * {@code success}; whatever else an item holds, anyone can have changed. There is no time: an item's id is its
     * {@code pspReference} with its {@code eventCode}.
     *
     * @param keys one or more, in hexadecimal, as the customer area shows them
     * @return the verifier; it takes no clock and no tolerance
     * @throws IllegalArgumentException if there is no key, or one is not hexadecimal
     * @throws NullPointerException if one is null
     */
    public static WebhookVerifier itemVerifier(String... keys) {
        if (keys.length == 0) {
            throw new IllegalArgumentException("a verifier needs a secret");
        }
        SecretReader reader = new SecretReader(SignatureScheme.ADYEN);
        List<VerifyingKey> verifyingKeys = new ArrayList<>();
        for (String key : keys) {
            verifyingKeys.add(reader.verifyingKey(key));
        }
        return new AdyenItems(reader, verifyingKeys);
    }
}
