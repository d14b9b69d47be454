package dev.sealhook.examples.receiver;

import dev.sealhook.DeliveryLog;
import dev.sealhook.WebhookVerifier;
import dev.sealhook.openai.UnwrapWebhookEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Delivers a signed sample of each event in the catalogue, and one that is not in it, twice, to a receiver over HTTP, and
 * prints what became of each.
 */
public final class Demo {
    private static final int LIMIT = 1 << 20;
    private static final Sample UNLISTED = new Sample(
            "video.completed",
            "{\"id\":\"evt_v1\",\"created_at\":1750000000,\"data\":{\"id\":\"video_1\"},\"type\":\"video.completed\"}");

    private final Queue<Handled> handled = new ConcurrentLinkedQueue<>();
    private final List<String> kept = new ArrayList<>();
    private final PrintStream out;

    Demo(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs it.
     *
     * @param arguments none
     * @throws Exception if a delivery does not even arrive
     */
    public static void main(String[] arguments) throws Exception {
        System.exit(new Demo(System.out).run(Sample.ofEachEvent()) ? 0 : 1);
    }

    /** Whether each sample was read as its own event, and the other one was kept. */
    boolean run(List<Sample> samples) throws IOException, InterruptedException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Safe safe = (reason, json) -> kept.add(json);
        Actions actions = new Actions(safe);
        WebhookEndpoint endpoint = new WebhookEndpoint(
                WebhookVerifier.of(Provider.shown(secret)),
                DeliveryLog.inMemory(1_000, Duration.ofHours(1)),
                LIMIT,
                event -> handled.add(new Handled(event, event.accept(actions))),
                safe);
        try (Receiver receiver = Receiver.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), endpoint)) {
            return deliver(samples, new Provider(receiver.uri(), secret));
        }
    }

    private boolean deliver(List<Sample> samples, Provider provider) throws IOException, InterruptedException {
        int typed = 0;
        for (Sample sample : samples) {
            typed += delivered(sample, provider, true) ? 1 : 0;
        }
        boolean unlisted = delivered(UNLISTED, provider, false);
        boolean once = redelivered(provider);
        out.println(typed + " of " + samples.size() + " events typed, " + kept.size() + " unrecognized kept");
        return typed == samples.size()
                && !samples.isEmpty()
                && unlisted
                && once
                && kept.equals(List.of(UNLISTED.json()));
    }

    /** Whether the last sample, delivered again, was answered with 200 and not handled again. */
    private boolean redelivered(Provider provider) throws IOException, InterruptedException {
        int status = provider.redeliver(UNLISTED.json()).statusCode();
        boolean again = handled.poll() != null;
        out.printf(
                "%-27s delivered again: answered with %d, %s%n",
                UNLISTED.type(), status, again ? "handled again" : "not handled again");
        return status == 200 && !again;
    }

    /** Whether a sample was answered with 200 and came to the handler as an event of its own type, listed or not. */
    private boolean delivered(Sample sample, Provider provider, boolean listed)
            throws IOException, InterruptedException {
        int status = provider.deliver(sample.json()).statusCode();
        Handled last = handled.poll();
        if (status != 200 || last == null) {
            out.println(sample.type() + ": answered with " + status);
            return false;
        }
        UnwrapWebhookEvent event = last.event();
        out.printf("%-27s %-34s %s%n", event.type(), event.getClass().getSimpleName(), last.told());
        boolean asExpected =
                event.type().equals(sample.type()) && listed != event instanceof UnwrapWebhookEvent.Unrecognized;
        if (!asExpected) {
            out.println("  wrong: the sample is " + (listed ? "of type " : "of the unlisted type ") + sample.type());
        }
        return asExpected;
    }

    private record Handled(UnwrapWebhookEvent event, String told) {}
}
