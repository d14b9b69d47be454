package dev.sealhook.examples.issues;

import dev.sealhook.Delivery;
import dev.sealhook.WebhookSigner;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Delivers as the tracker does: signed, one delivery twice, one by a stranger, and prints what became of each. */
public final class Demo {
    private static final String SECRET = "a secret of the tracker's settings";

    private final PrintStream out;
    private final Board board = new Board();
    private final Receiver receiver = new Receiver(SECRET, board);
    private int deliveries;

    Demo(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.exit(new Demo(System.out).run() ? 0 : 1);
    }

    /** Whether each delivery was answered as it should be, and the board has what is open. */
    boolean run() {
        boolean right = delivered("ping", "{\"hook\":7}", 200);
        right &= delivered("issue", issue("opened", 1, "It rains in", "\"by\":\"ada\""), 200);
        right &= delivered("issue", issue("opened", 2, "It snows, too", "\"by\":\"ben\""), 200);
        Delivery closed = signed(SECRET, "issue", issue("closed", 1, "It rains in", "\"reason\":\"done\""));
        right &= received(closed, 200);
        right &= received(closed, 200);
        right &= delivered("comment", issue("created", 2, "It snows, too", "\"text\":\"mine too\""), 200);
        right &= delivered("issue", issue("pinned", 2, "It snows, too", "\"by\":\"ada\""), 200);
        right &= received(signed("another secret", "ping", "{\"hook\":8}"), 401);
        out.println("open: " + board.open());
        return right && board.open().equals(Map.of(2L, "It snows, too"));
    }

    private static String issue(String action, int number, String title, String more) {
        return "{\"action\":\"" + action + "\",\"issue\":{\"number\":" + number + ",\"title\":\"" + title + "\"},"
                + more + "}";
    }

    private boolean delivered(String event, String json, int status) {
        return received(signed(SECRET, event, json), status);
    }

    private boolean received(Delivery delivery, int status) {
        Receiver.Answer answer = receiver.receive(delivery);
        out.printf("%d %-16s %s%n", answer.status(), answer.type(), answer.text());
        return answer.status() == status;
    }

    private Delivery signed(String secret, String event, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>(WebhookSigner.of(Tracker.SIGNATURES, secret)
                .headers(
                        Delivery.of(body, Map.of()),
                        "d" + ++deliveries,
                        Clock.systemUTC().instant()));
        headers.put("X-Tracker-Event", event);
        return Delivery.of(body, headers);
    }
}
