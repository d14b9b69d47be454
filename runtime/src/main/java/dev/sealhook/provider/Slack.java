package dev.sealhook.provider;

import dev.sealhook.Delivery;
import dev.sealhook.scheme.BodyValues;
import java.util.Optional;

/** What Slack's Events API wants to be answered. */
public final class Slack {
    private Slack() {}

    /**
     * The answer to a <a href="https://docs.slack.dev/reference/events/url_verification">{@code url_verification}</a>,
     * which Slack sends when a request URL is entered.
     *
     * @param delivery a delivery that {@code SignatureScheme.SLACK} has verified
     * @return the body to answer with status 200 as {@code text/plain}; empty if the delivery is something else
     */
    public static Optional<String> challenge(Delivery delivery) {
        boolean isAsked = "url_verification".equals(BodyValues.find(delivery.body(), "/type"));
        return isAsked ? Optional.ofNullable(BodyValues.find(delivery.body(), "/challenge")) : Optional.empty();
    }
}
