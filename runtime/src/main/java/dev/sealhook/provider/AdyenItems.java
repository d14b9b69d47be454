package dev.sealhook.provider;

import dev.sealhook.Delivery;
import dev.sealhook.WebhookParseException;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSignatureException.Reason;
import dev.sealhook.WebhookVerifier;
import dev.sealhook.provider.AdyenBody.Item;
import dev.sealhook.scheme.SecretReader;
import dev.sealhook.scheme.VerifyingKey;
import dev.sealhook.signature.SignedContent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Verifies each item of a delivery by the signature in it. */
final class AdyenItems implements WebhookVerifier {
    private static final byte[] NOTHING = new byte[0];

    private final SecretReader reader;
    private final List<VerifyingKey> keys;

    AdyenItems(SecretReader reader, List<VerifyingKey> keys) {
        this.reader = reader;
        this.keys = List.copyOf(keys);
    }

    @Override
    public void verify(Delivery delivery) {
        for (Item item : items(delivery.body())) {
            if (item.signature().isEmpty()) {
                throw new WebhookSignatureException(
                        Reason.MISSING_SIGNATURE, "an item of the body has no additionalData.hmacSignature");
            }
            if (!isSigned(item)) {
                throw new WebhookSignatureException(
                        Reason.SIGNATURE_MISMATCH, "the signature of an item of the body does not match");
            }
        }
    }

    private static List<Item> items(byte[] body) {
        Optional<List<Item>> items;
        try {
            items = AdyenBody.items(body);
        } catch (WebhookParseException malformed) {
            items = Optional.empty();
        }
        return items.filter(found -> !found.isEmpty())
                .orElseThrow(() -> new WebhookSignatureException(
                        Reason.MISSING_SIGNATURE, "the body is no JSON object with notificationItems"));
    }

    private boolean isSigned(Item item) {
        byte[] content = item.content().getBytes(StandardCharsets.UTF_8);
        SignedContent signed = new SignedContent(NOTHING, content, NOTHING);
        for (VerifyingKey key : keys) {
            if (key.hasSigned(signed, item.signature())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public WebhookVerifier withSecret(String secret) {
        List<VerifyingKey> more = new ArrayList<>(keys);
        more.add(reader.verifyingKey(secret));
        return new AdyenItems(reader, more);
    }
}
