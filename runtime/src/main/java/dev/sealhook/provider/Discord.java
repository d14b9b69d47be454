package dev.sealhook.provider;

import dev.sealhook.Delivery;
import dev.sealhook.codec.ScalarFinder;
import java.util.Optional;

/** What Discord wants to be answered. */
public final class Discord {
    private static final ScalarFinder TYPE = new ScalarFinder("/type");

    private Discord() {}

    /**
     * Whether a delivery to a <a href="https://docs.discord.com/developers/events/webhook-events">webhook events URL</a> is
     * a {@code PING}: answer it, as any other event, with status 204 and no body.
     *
     * @param delivery a delivery that {@code SignatureScheme.DISCORD} has verified
     * @return whether it is
     */
    public static boolean isPing(Delivery delivery) {
        return "0".equals(TYPE.find(delivery.body()));
    }

    /**
     * The answer to the {@code PING} of an <a
     * href="https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint-acknowledging-ping-requests">interactions
     * endpoint</a>.
     *
     * @param delivery a delivery that {@code SignatureScheme.DISCORD} has verified
     * @return the body to answer with status 200 as {@code application/json}; empty if the delivery is something else
     */
    public static Optional<String> pong(Delivery delivery) {
        return "1".equals(TYPE.find(delivery.body())) ? Optional.of("{\"type\":1}") : Optional.empty();
    }
}
