package dev.sealhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.openai.BatchCancelledWebhookEvent;
import dev.sealhook.openai.UnwrapWebhookEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The shipped catalogue, as a framework and as a receiver see it. */
class EventCatalogueTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final byte[] BODY = ("{\"id\":\"evt_1\",\"object\":\"event\",\"created_at\":1750287018,"
                    + "\"type\":\"batch.cancelled\",\"data\":{\"id\":\"batch_1\"}}")
            .getBytes(UTF_8);

    @Test
    void isFoundByTheServiceLoader() {
        List<String> found = new ArrayList<>(); // among them is that of these tests' own sample
        for (EventCatalogue<?> catalogue : ServiceLoader.load(EventCatalogue.class)) {
            found.add(catalogue + " of " + catalogue.document());
        }
        assertThat(found)
                .doesNotHaveDuplicates()
                .contains("dev.sealhook.openai.UnwrapWebhookEvent of META-INF/webhooks/openai.json");
    }

    @Test
    void listsItsEvents() {
        EventCatalogue<UnwrapWebhookEvent> catalogue = UnwrapWebhookEvent.catalogue();
        assertThat(catalogue.union()).isEqualTo(UnwrapWebhookEvent.class);
        assertThat(catalogue.events()).hasSize(15);
        assertThat(catalogue.events().get(0))
                .isEqualTo(new EventCatalogue.Entry<>(
                        "batch_cancelled", List.of("batch.cancelled"), BatchCancelledWebhookEvent.class));
        for (EventCatalogue.Entry<UnwrapWebhookEvent> event : catalogue.events()) {
            assertThat(UnwrapWebhookEvent.class).isAssignableFrom(event.record());
        }
    }

    @Test
    void readsInEveryWay() {
        EventCatalogue<UnwrapWebhookEvent> catalogue = UnwrapWebhookEvent.catalogue();
        Event event = catalogue.fromJson(BODY);
        assertThat(event).isInstanceOf(BatchCancelledWebhookEvent.class);
        assertThat(event.type()).isEqualTo("batch.cancelled");
        assertThat(event.toJsonBytes()).asString(UTF_8).isEqualTo(event.toJson());
        assertThat(catalogue.fromWebhook("batch_cancelled", BODY)).isEqualTo(event);
        assertThat(catalogue.fromDelivery(Delivery.of(BODY, Map.of()))).isEqualTo(event);
        assertThat(UnwrapWebhookEvent.fromWebhook("batch_cancelled", BODY)).isEqualTo(event);
        assertThat(UnwrapWebhookEvent.fromJson("batch_cancelled", BODY)).isEqualTo(event);
        assertThat(UnwrapWebhookEvent.fromDelivery(Delivery.of(BODY, Map.of()))).isEqualTo(event);
    }

    @Test
    void verifiesTypesAndKnowsARepetitionInThreeLines() {
        WebhookVerifier verifier = WebhookVerifier.of(SECRET);
        DeliveryLog log = DeliveryLog.inMemory(1_000, Duration.ofDays(1));
        Delivery delivery = WebhookSigner.of(SECRET).sign(BODY);

        UnwrapWebhookEvent event = UnwrapWebhookEvent.unwrap(delivery, verifier);
        String id = SignatureScheme.STANDARD_WEBHOOKS.messageIdOf(delivery);
        assertThat(log.firstTime(UnwrapWebhookEvent.catalogue(), id)).isTrue();

        assertThat(event).isInstanceOf(BatchCancelledWebhookEvent.class);
        assertThat(log.firstTime(UnwrapWebhookEvent.catalogue(), id)).isFalse();
        assertThat(UnwrapWebhookEvent.catalogue().unwrap(delivery, verifier)).isEqualTo(event);
        assertThat(UnwrapWebhookEvent.unwrap(BODY, delivery.headers(), verifier))
                .isEqualTo(event);
        assertThatThrownBy(() -> UnwrapWebhookEvent.unwrap("{}".getBytes(UTF_8), delivery.headers(), verifier))
                .isInstanceOf(WebhookSignatureException.class)
                .isInstanceOf(WebhookException.class);
    }
}
