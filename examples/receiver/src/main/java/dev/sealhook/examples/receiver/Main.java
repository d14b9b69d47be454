package dev.sealhook.examples.receiver;

import dev.sealhook.DeliveryLog;
import dev.sealhook.WebhookVerifier;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;

/** Starts the service with what the environment says. */
public final class Main {
    private static final System.Logger LOG = System.getLogger(Main.class.getName());
    private static final int LIMIT = 1 << 20;
    private static final int DELIVERIES = 100_000;
    private static final Duration REDELIVERY = Duration.ofDays(3); // OpenAI delivers again for so long

    private Main() {}

    /**
     * Serves until the process is ended.
     *
     * @param arguments none; {@code OPENAI_WEBHOOK_SECRET} holds the secret that the provider showed, several of them
     *     separated by spaces while they are being changed, and {@code PORT} the port, 8080 if it is not set
     * @throws IOException if the port is taken
     */
    public static void main(String[] arguments) throws IOException {
        // A request that dribbles in must not hold a thread for ever; the server waits without end by default.
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        Receiver receiver = start(System.getenv());
        Runtime.getRuntime().addShutdownHook(new Thread(receiver::close));
        LOG.log(System.Logger.Level.INFO, () -> "listening at " + receiver.uri());
    }

    static Receiver start(Map<String, String> environment) throws IOException {
        String secrets = environment.get("OPENAI_WEBHOOK_SECRET");
        if (secrets == null || secrets.isBlank()) {
            throw new IllegalArgumentException("OPENAI_WEBHOOK_SECRET is not set");
        }
        int port = Integer.parseInt(environment.getOrDefault("PORT", "8080"));
        Safe safe = Safe.logging();
        Actions actions = new Actions(safe);
        WebhookVerifier verifier = WebhookVerifier.of(secrets.strip().split("\\s+"));
        return Receiver.start(
                new InetSocketAddress(port),
                new WebhookEndpoint(
                        verifier,
                        DeliveryLog.inMemory(DELIVERIES, REDELIVERY),
                        LIMIT,
                        event -> LOG.log(System.Logger.Level.INFO, event.type() + ": " + event.accept(actions)),
                        safe));
    }
}
