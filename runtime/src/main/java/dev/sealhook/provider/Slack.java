package dev.sealhook.provider;

import dev.sealhook.Delivery;
import dev.sealhook.codec.ScalarFinder;
import java.util.Optional;

/** What Slack's Events API wants to be answered. */
public final class Slack {
    private static final ScalarFinder TYPE = new ScalarFinder("/type");
    private static final ScalarFinder CHALLENGE = new ScalarFinder("/challenge");

    private Slack() {}

    /**
     * The answer to a <a href="https://docs.slack.dev/reference/events/url_verification">{@code url_verification}</a>,
     * which Slack sends when a request URL is entered.
     *
     * @param delivery a delivery that {@code SignatureScheme.SLACK} has verified
     * @return the body to answer with status 200 as {@code text/plain}; empty if the delivery is something else
     */
    public static Optional<String> challenge(Delivery delivery) {
        boolean isAsked = "url_verification".equals(TYPE.find(delivery.body()));
        return isAsked ? Optional.ofNullable(CHALLENGE.find(delivery.body())) : Optional.empty();
    }
}
