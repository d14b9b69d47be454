package dev.sealhook.provider;

import dev.sealhook.Delivery;
import dev.sealhook.codec.ScalarFinder;
import dev.sealhook.signature.Hmac;
import dev.sealhook.signature.SignedContent;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Zoom wants to be answered. */
public final class Zoom {
    private static final ScalarFinder TOKEN_PLACE = new ScalarFinder("/payload/plainToken");
    private static final ScalarFinder EVENT = new ScalarFinder("/event");
    // What is signed in a delivery begins with "v0:": a token with a colon could be the content of a forged one.
    private static final Pattern TOKEN = Pattern.compile("[\\w\\-]{1,255}");

    private Zoom() {}

    /**
     * The answer to an <a href="https://developers.zoom.us/docs/api/webhooks/#validate-your-webhook-endpoint">{@code
     * endpoint.url_validation}</a>, which Zoom sends when an endpoint is entered, and every 72 hours.
     *
     * @param delivery a delivery that {@code SignatureScheme.ZOOM} has verified
     * @param secretToken the secret token of the application
     * @return the body to answer with status 200 as {@code application/json}; empty if the delivery is something else, or
     *     its token could be misused to have other content signed
     */
    public static Optional<String> validation(Delivery delivery, String secretToken) {
        String token = TOKEN_PLACE.find(delivery.body());
        boolean isAsked = "endpoint.url_validation".equals(EVENT.find(delivery.body()));
        if (!isAsked || token == null || !TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        byte[] nothing = new byte[0];
        byte[] signature = Hmac.sha256(secretToken.getBytes(StandardCharsets.UTF_8))
                .sign(new SignedContent(nothing, token.getBytes(StandardCharsets.UTF_8), nothing));
        return Optional.of("{\"plainToken\":\"" + token + "\",\"encryptedToken\":\""
                + HexFormat.of().formatHex(signature) + "\"}");
    }
}
