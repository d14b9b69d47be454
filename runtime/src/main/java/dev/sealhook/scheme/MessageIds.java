package dev.sealhook.scheme;

import dev.sealhook.Delivery;
import dev.sealhook.SignatureScheme;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSignatureException.Reason;
import dev.sealhook.codec.ScalarFinder;
import java.util.List;

/** Finds the id by which a provider names a message. */
public final class MessageIds {
    private MessageIds() {}

    /**
     * The id.
     *
     * @param scheme says where it stands
     * @param delivery a delivery
     * @return the id, which is not empty
     * @throws WebhookSignatureException if there is none
     */
    public static String of(SignatureScheme scheme, Delivery delivery) {
        List<String> places = scheme.messageId();
        if (places.isEmpty()) {
            return "sha256:" + BodyDigest.of(delivery.body());
        }
        if (!places.get(0).startsWith(Places.POINTER)) {
            return HeaderNames.ofPlaces(places).required(delivery, Reason.MISSING_ID);
        }
        String id = new ScalarFinder(places.get(0)).find(delivery.body());
        if (id == null || id.isEmpty()) {
            throw new WebhookSignatureException(Reason.MISSING_ID, "the body has no id at " + places.get(0));
        }
        return id;
    }
}
