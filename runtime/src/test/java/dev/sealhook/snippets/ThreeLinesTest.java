package dev.sealhook.snippets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sealhook.Delivery;
import dev.sealhook.DeliveryLog;
import dev.sealhook.Event;
import dev.sealhook.SignatureScheme;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSigner;
import dev.sealhook.WebhookVerifier;
import dev.sealhook.openai.UnwrapWebhookEvent;
import dev.sealhook.snippets.github.GitHubEvent;
import dev.sealhook.snippets.github.IssuesOpenedWebhookEvent;
import dev.sealhook.snippets.stripe.ChargeFailedWebhookEvent;
import dev.sealhook.snippets.stripe.StripeEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a user writes to verify, type and de-duplicate: the three lines of each method, for documentation to quote. */
class ThreeLinesTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final WebhookVerifier openai = WebhookVerifier.of(SECRET);
    private final WebhookVerifier github = WebhookVerifier.of(SignatureScheme.GITHUB, SECRET);
    private final WebhookVerifier stripe = WebhookVerifier.of(SignatureScheme.STRIPE, SECRET);
    private final DeliveryLog log = DeliveryLog.inMemory(10_000, Duration.ofDays(3));
    private final List<Event> handled = new ArrayList<>();

    private void receiveOpenAi(byte[] body, Request request) {
        Delivery delivery = Delivery.of(body, request::getHeader);
        UnwrapWebhookEvent event = UnwrapWebhookEvent.unwrap(delivery, openai);
        if (log.firstTime("openai", SignatureScheme.STANDARD_WEBHOOKS.messageIdOf(delivery))) handle(event);
    }

    private void receiveGitHub(byte[] body, Request request) {
        Delivery delivery = Delivery.of(body, request::getHeader);
        GitHubEvent event = GitHubEvent.unwrap(delivery, github);
        if (log.firstTime("github", SignatureScheme.GITHUB.messageIdOf(delivery))) handle(event);
    }

    private void receiveStripe(byte[] body, Request request) {
        Delivery delivery = Delivery.of(body, request::getHeader);
        StripeEvent event = StripeEvent.unwrap(delivery, stripe);
        if (log.firstTime("stripe", SignatureScheme.STRIPE.messageIdOf(delivery))) handle(event);
    }

    private void handle(Event event) {
        handled.add(event);
    }

    /** A servlet's request, as far as it matters. */
    private record Request(Map<String, String> headers) {
        String getHeader(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }
    }

    private static Request signed(SignatureScheme scheme, byte[] body, String... more) {
        Map<String, String> headers = new HashMap<>();
        WebhookSigner.of(scheme, SECRET)
                .headers(Delivery.of(body, Map.of()), "msg_1", Instant.now())
                .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        for (int i = 0; i < more.length; i += 2) {
            headers.put(more[i], more[i + 1]);
        }
        return new Request(headers);
    }

    @Test
    void receivesAnEventOfOpenAiOnce() {
        byte[] body =
                "{\"id\":\"e\",\"created_at\":1,\"data\":{\"id\":\"b\"},\"type\":\"batch.failed\"}".getBytes(UTF_8);
        receiveOpenAi(body, signed(SignatureScheme.STANDARD_WEBHOOKS, body));
        receiveOpenAi(body, signed(SignatureScheme.STANDARD_WEBHOOKS, body));
        assertThat(handled).extracting(Event::type).containsExactly("batch.failed");
    }

    @Test
    void receivesAnEventInTheFormOfGitHubOnce() {
        byte[] body = "{\"action\":\"opened\",\"issue\":{\"number\":7}}".getBytes(UTF_8);
        Request request = signed(SignatureScheme.GITHUB, body, "x-github-event", "issues");
        receiveGitHub(body, request);
        receiveGitHub(body, request);
        assertThat(handled).hasExactlyElementsOfTypes(IssuesOpenedWebhookEvent.class);
    }

    @Test
    void receivesAnEventInTheFormOfStripeOnce() {
        byte[] body = "{\"id\":\"evt_1\",\"type\":\"charge.failed\"}".getBytes(UTF_8);
        receiveStripe(body, signed(SignatureScheme.STRIPE, body));
        receiveStripe(body, signed(SignatureScheme.STRIPE, body));
        assertThat(handled).hasExactlyElementsOfTypes(ChargeFailedWebhookEvent.class);
    }

    @Test
    void handlesNothingThatIsNotSigned() {
        byte[] body = "{\"id\":\"evt_1\",\"type\":\"charge.failed\"}".getBytes(UTF_8);
        Request forged = signed(SignatureScheme.STRIPE, "{}".getBytes(UTF_8));
        assertThatExceptionOfType(WebhookSignatureException.class).isThrownBy(() -> receiveStripe(body, forged));
        assertThat(handled).isEmpty();
    }
}
