package dev.sealhook.several;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sealhook.Delivery;
import dev.sealhook.Event;
import dev.sealhook.JsonText;
import dev.sealhook.SignatureScheme;
import dev.sealhook.WebhookParseException;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSigner;
import dev.sealhook.WebhookVerifier;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.Payloads;
import dev.sealhook.several.chat.CallbackWebhookEvent;
import dev.sealhook.several.chat.ChatEvent;
import dev.sealhook.several.chat.JoinedWebhookEvent;
import dev.sealhook.several.chat.MessageWebhookEvent;
import dev.sealhook.several.ledger.ChangesWebhookEvent;
import dev.sealhook.several.ledger.LedgerEvent;
import dev.sealhook.several.mail.BounceWebhookEvent;
import dev.sealhook.several.mail.DeliveredWebhookEvent;
import dev.sealhook.several.mail.MailEvent;
import dev.sealhook.several.meters.MeterEvent;
import dev.sealhook.several.meters.OutageWebhookEvent;
import dev.sealhook.several.meters.ReadingWebhookEvent;
import dev.sealhook.several.payments.AuthorisationWebhookEvent;
import dev.sealhook.several.payments.CaptureWebhookEvent;
import dev.sealhook.several.payments.PaymentEvent;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deliveries of several events, in each of the forms by which documents describe them. */
class SeveralEventsTest {
    private static final String MESSAGE = "{\"text\":\"hi\",\"type\":\"message\",\"at\":1}";
    private static final String JOINED = "{\"type\":\"joined\",\"at\":2,\"members\":[\"a\"]}";

    private static Delivery delivery(String body) {
        return Delivery.of(body.getBytes(UTF_8), Map.of());
    }

    private static String chat(String... events) {
        return "{\"destination\":\"d\",\"events\":[" + String.join(",", events) + "],\"more\":[1]}";
    }

    @Test
    void readsTheItemsOfAnArrayInAnObject() {
        assertThat(ChatEvent.allFromDelivery(delivery(chat(MESSAGE, JOINED))))
                .containsExactly(new MessageWebhookEvent(1, "hi"), new JoinedWebhookEvent(2, List.of("a")));
    }

    @Test
    void typesTheArrayInTheObjectAsAListOfTheUnion() {
        CallbackWebhookEvent callback = (CallbackWebhookEvent) ChatEvent.fromDelivery(delivery(chat(MESSAGE, JOINED)));
        List<ChatEvent> events = callback.events();

        assertThat(callback.destination()).isEqualTo("d");
        assertThat(callback.type()).isEqualTo("callback");
        assertThat(events).containsExactly(new MessageWebhookEvent(1, "hi"), new JoinedWebhookEvent(2, List.of("a")));
        assertThat(callback.additionalProperties()).containsOnlyKeys("more");
        assertThat(ChatEvent.fromWebhook("callback", chat(MESSAGE, JOINED).getBytes(UTF_8)))
                .isEqualTo(callback);
        assertThat(ChatEvent.fromJson(callback.toJson())).isEqualTo(callback);
    }

    @Test
    void readsOneItemByItself() {
        assertThat(ChatEvent.fromJson(MESSAGE)).isEqualTo(new MessageWebhookEvent(1, "hi"));
    }

    @Test
    void keepsWhatIsOddAboutAnItemFromItsNeighbours() {
        String misfit = "{ \"type\":\"joined\", \"at\":2, \"members\":7 }";
        String unlisted = "{\"type\":\"left\",\"at\":1.0}";
        String unnamed = "{\"at\":3}";
        String[] items = {MESSAGE, misfit, unlisted, unnamed, "7", "null", "[\"\\u0041\"]", chat(MESSAGE), JOINED};
        Delivery delivery = delivery(chat(items));

        List<ChatEvent> events = ChatEvent.allFromDelivery(delivery);

        assertThat(events).hasSize(items.length);
        assertThat(events.get(0)).isInstanceOf(MessageWebhookEvent.class);
        assertThat(events.get(8)).isInstanceOf(JoinedWebhookEvent.class);
        assertThat(events.get(1)).isEqualTo(unrecognized("joined", misfit, "/members: expected an array, found 7"));
        assertThat(events.get(2))
                .isEqualTo(new ChatEvent.Unrecognized("left", JsonText.of(unlisted), Optional.empty()));
        assertThat(events.get(3)).isEqualTo(unrecognized("", unnamed, "/type: the event's name is missing"));
        assertThat(events.get(4)).isEqualTo(unrecognized("", "7", "expected an object, found 7"));
        assertThat(events.get(5)).isEqualTo(unrecognized("", "null", "expected an object, found null"));
        assertThat(events.get(6).toJson()).isEqualTo("[\"\\u0041\"]");
        assertThat(events.get(7)).isInstanceOf(ChatEvent.Unrecognized.class);
        CallbackWebhookEvent callback = (CallbackWebhookEvent) ChatEvent.fromDelivery(delivery);
        assertThat(callback.events()).isEqualTo(events);
        assertThat(ChatEvent.fromJson(callback.toJson())).isEqualTo(callback);
    }

    private static ChatEvent unrecognized(String type, String json, String problem) {
        return new ChatEvent.Unrecognized(type, JsonText.of(json), Optional.of(problem));
    }

    @Test
    void readsAnEmptyArrayAsNoEvents() {
        assertThat(ChatEvent.allFromDelivery(delivery(chat()))).isEmpty();
        assertThat(MailEvent.allFromDelivery(delivery(" [ ] "))).isEmpty();
        assertThat(PaymentEvent.allFromDelivery(delivery("{\"live\":\"true\",\"items\":[]}")))
                .isEmpty();
    }

    @Test
    void readsABodyThatIsAnArray() {
        String delivered = "{\"event\":\"delivered\",\"email\":\"a@b\"}";
        String bounce = "{\"event\":\"blocked\",\"email\":\"c@d\",\"status\":5}";
        String odd = "{\"event\":\"bounce\",\"email\":\"c@d\"}";

        List<MailEvent> events =
                MailEvent.allFromDelivery(delivery("[" + delivered + " , " + odd + ",0," + bounce + "]\n"));

        assertThat(events)
                .containsExactly(
                        new DeliveredWebhookEvent("a@b"),
                        new MailEvent.Unrecognized(
                                "bounce", JsonText.of(odd), Optional.of("/status: required property is missing")),
                        new MailEvent.Unrecognized("", JsonText.of("0"), Optional.of("expected an object, found 0")),
                        new BounceWebhookEvent("blocked", "c@d", 5));
        assertThat(MailEvent.allFromDelivery(delivery(delivered))).containsExactly(new DeliveredWebhookEvent("a@b"));
    }

    @Test
    void readsArraysOfSeveralWebhooks() {
        assertThat(MeterEvent.allFromDelivery(delivery(
                        "[{\"kind\":\"outage\",\"since\":\"2026-01-02\"},{\"kind\":\"reading\",\"value\":1.50}]")))
                .hasExactlyElementsOfTypes(OutageWebhookEvent.class, ReadingWebhookEvent.class);
    }

    @Test
    void readsABodyOfSeveralItemsAsOneBodyForEach() {
        String authorisation = "{\"RequestItem\":{\"eventCode\":\"AUTHORISATION\",\"reference\":\"r\"}}";
        String capture = "{\"RequestItem\":{\"eventCode\":\"CAPTURE\",\"amount\":12}}";
        String odd = "{\"RequestItem\":{\"eventCode\":\"CAPTURE\",\"amount\":\"12\"}}";
        String start = "{\"live\":\"true\", \"items\":[";
        String body = start + authorisation + " , " + odd + "," + capture + "] }";

        List<PaymentEvent> events = PaymentEvent.allFromDelivery(delivery(body));

        assertThat(events)
                .hasExactlyElementsOfTypes(
                        AuthorisationWebhookEvent.class, PaymentEvent.Unrecognized.class, CaptureWebhookEvent.class);
        assertThat(((AuthorisationWebhookEvent) events.get(0))
                        .items()
                        .get(0)
                        .requestItem()
                        .reference())
                .isEqualTo("r");
        assertThat(((CaptureWebhookEvent) events.get(2)).live()).isEqualTo("true");
        assertThat(events.get(1).toJson()).isEqualTo(start + odd + "] }");
        assertThat(PaymentEvent.allFromDelivery(delivery("{\"live\":\"true\"}")))
                .hasSize(1);
    }

    @Test
    void readsEventsOfOneSchemaAsOneBodyForEach() {
        List<LedgerEvent> events = LedgerEvent.allFromDelivery(delivery(
                "{\"events\":[{\"category\":\"CONTACT\",\"id\":\"1\"},{\"id\":\"2\"},{\"category\":\"x\",\"id\":\"3\"}],"
                        + "\"entropy\":\"e\"}"));

        assertThat(events)
                .hasExactlyElementsOfTypes(
                        ChangesWebhookEvent.class, LedgerEvent.Unrecognized.class, ChangesWebhookEvent.class);
        assertThat(((ChangesWebhookEvent) events.get(2)).events().get(0).id()).isEqualTo("3");
    }

    @Test
    void readsTheOneEventOfADocumentThatDescribesNoLists() {
        assertThat(ParcelEvent.allFromDelivery(delivery(Payloads.SENT)))
                .containsExactly(ParcelEvent.fromJson(Payloads.SENT));
        assertThat(ParcelEvent.catalogue().allFromDelivery(delivery(Payloads.SENT)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[1,]",
                "{\"events\":[}",
                "{\"events\":[]} x",
                "{\"events\":[],\"events\":[]}",
                "7",
                "[{]",
                "{\"destination\":\"d\",\"events\":[{\"type\":\"message\"},{\"a\":01}]}"
            })
    void refusesWhatIsMalformedAnywhereInTheBody(String body) {
        assertThatExceptionOfType(WebhookParseException.class)
                .isThrownBy(() -> ChatEvent.allFromDelivery(delivery(body)));
        assertThatExceptionOfType(WebhookParseException.class)
                .isThrownBy(() -> PaymentEvent.allFromDelivery(delivery(body)));
    }

    @Test
    void saysWhereANameStandsTwiceInAnItem() {
        String twice = "{\"type\":\"message\",\n\"text\":\"é\",\"text\":\"x\"}";
        assertThatExceptionOfType(WebhookParseException.class)
                .isThrownBy(
                        () -> ChatEvent.allFromDelivery(delivery("\n{\"events\":[\n" + MESSAGE + "," + twice + "]}")))
                .satisfies(thrown -> assertThat(thrown.line()).isEqualTo(4))
                .satisfies(thrown -> assertThat(thrown.column()).isEqualTo(12))
                .withMessage("line 4, column 12: expected each name once in an object, found 'text' again");
        String item = "{\"RequestItem\":{\"eventCode\":\"CAPTURE\",\"eventCode\":1}}";
        assertThatExceptionOfType(WebhookParseException.class)
                .isThrownBy(
                        () -> PaymentEvent.allFromDelivery(delivery("{\"items\":[0,\n" + item + "],\"live\":\"\"}")))
                .satisfies(thrown -> assertThat(thrown.line()).isEqualTo(2))
                .satisfies(thrown -> assertThat(thrown.column()).isEqualTo(item.lastIndexOf("\"eventCode") + 1));
    }

    @Test
    void readsTenThousandItemsThatDoNotFit() {
        String odd = "{\"type\":\"message\",\"at\":1,\"text\":{\"filler\":\"" + "x".repeat(200) + "\"}}";
        String body = chat(Collections.nCopies(10_000, odd).toArray(String[]::new));

        List<ChatEvent> events = ChatEvent.allFromDelivery(delivery(body));

        assertThat(events)
                .hasSize(10_000)
                .allSatisfy(event -> assertThat(event.toJson()).isEqualTo(odd));
        assertThat(((CallbackWebhookEvent) ChatEvent.fromJson(body)).events()).isEqualTo(events);
    }

    /** Each event has the rest of the body, so that what is read would be quadratic. */
    @Test
    void readsABodyThatIsLargeBesideItsManyItemsAsOneEvent() {
        String items = String.join(",", Collections.nCopies(10_000, "{}"));
        String body = "{\"live\":\"" + "x".repeat(1_000_000) + "\",\"items\":[" + items + "]}";
        assertThat(PaymentEvent.allFromDelivery(delivery(body)))
                .hasSize(1)
                .allSatisfy(event -> assertThat(event.toJson()).isEqualTo(body));
    }

    @Test
    void readsAnEnvelopeInAnEnvelopeOnce() {
        String body = chat(MESSAGE);
        for (int depth = 0; depth < 240; depth++) {
            body = chat(body);
        }
        assertThat(ChatEvent.allFromDelivery(delivery(body))).hasExactlyElementsOfTypes(ChatEvent.Unrecognized.class);
        String nameless = "{\"type\":\"\"," + chat().substring(1);
        assertThat(ChatEvent.fromJson(nameless)).isInstanceOf(CallbackWebhookEvent.class);
        assertThat(ChatEvent.allFromDelivery(delivery(chat(nameless))))
                .containsExactly(new ChatEvent.Unrecognized("", JsonText.of(nameless), Optional.empty()));
    }

    @Test
    void refusesARecordThatNestsTooDeep() {
        String deep = "[".repeat(499) + "]".repeat(499);
        ChatEvent event = new ChatEvent.Unrecognized("", JsonText.of(deep), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallbackWebhookEvent("d", List.of(event)))
                .withMessageContaining("nested");
        ChatEvent message =
                new MessageWebhookEvent(1, "t", Map.of("deep", JsonText.of("[".repeat(498) + "]".repeat(498))));
        assertThatIllegalArgumentException().isThrownBy(() -> new CallbackWebhookEvent("d", List.of(message)));
    }

    @Test
    void verifiesADeliveryBeforeItReadsItsEvents() {
        WebhookVerifier verifier = WebhookVerifier.of(SignatureScheme.GITHUB, "secret");
        Delivery signed = WebhookSigner.of(SignatureScheme.GITHUB, "secret")
                .sign(chat(MESSAGE).getBytes(UTF_8));

        assertThat(ChatEvent.unwrapAll(signed, verifier)).hasSize(1);
        assertThat(ChatEvent.catalogue().unwrapAll(signed, verifier)).hasSize(1);
        assertThatExceptionOfType(WebhookSignatureException.class)
                .isThrownBy(() -> ChatEvent.unwrapAll(delivery("["), verifier));
    }

    @Test
    void listsTheItemsInTheCatalogue() {
        assertThat(ChatEvent.catalogue().events())
                .extracting(entry -> entry.webhook() + entry.types())
                .containsExactly("callback[]", "message[message]", "joined[joined]");
        assertThat(MailEvent.catalogue().events())
                .extracting(entry -> entry.webhook() + entry.types())
                .containsExactly("delivered[delivered]", "bounce[bounce, blocked]");
        Event event = ChatEvent.fromJson(MESSAGE);
        assertThat(event.type()).isEqualTo("message");
    }
}
