package dev.sealhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.util.HashMap;
import java.util.Map;

/** A delivery as a provider sends it: signed by Standard Webhooks' own library, and changed afterwards. */
final class SignedDelivery {
    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    static final String OTHER_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    static final String BODY = "{\"type\":\"é😀\"}";

    final Map<String, String> headers = new HashMap<>();
    byte[] body = BODY.getBytes(UTF_8);

    static SignedDelivery signed(String secret, long seconds) {
        return signed(secret, "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W", seconds, BODY);
    }

    static SignedDelivery signed(String secret, String id, long seconds, String body) {
        try {
            SignedDelivery delivery = new SignedDelivery();
            delivery.body = body.getBytes(UTF_8);
            delivery.headers.put("webhook-id", id);
            delivery.headers.put("webhook-timestamp", Long.toString(seconds));
            delivery.headers.put("webhook-signature", new Webhook(secret).sign(id, seconds, body));
            return delivery;
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }

    SignedDelivery with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    SignedDelivery without(String header) {
        headers.remove(header);
        return this;
    }

    String signature() {
        return headers.get("webhook-signature");
    }

    void verify(WebhookVerifier verifier) {
        verifier.verify(body, headers::get);
    }
}
