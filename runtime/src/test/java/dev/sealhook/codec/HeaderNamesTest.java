package dev.sealhook.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.Delivery;
import dev.sealhook.JsonText;
import dev.sealhook.WebhookParseException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events that headers name, alone or with places in the body. */
class HeaderNamesTest {
    private static final EventReader<NoticeEvent> READER =
            NoticeEvent.named("x-y", "push_all", "header:X-Event", "/items/action");

    private static NoticeEvent read(String header, String payload) {
        Map<String, String> headers = header == null ? Map.of() : Map.of("x-EVENT", header);
        return READER.read(Delivery.of(payload.getBytes(UTF_8), headers));
    }

    private static int event(NoticeEvent event) {
        return ((NoticeEvent.Known) event).event();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x|{\"items\":{\"action\":\"y\"}}|0",
                "X|{\"items\":{\"b\":[{}],\"action\":\"Y\"}}|0",
                "push_all|{\"items\":{}}|1",
                "Push-All|{\"items\":{\"action\":null}}|1",
                "push.all|{\"items\":[\"action\"]}|1",
                "push|{\"items\":{\"action\":\"all\"}}|1",
                "``|{\"items\":{\"action\":\"xy\"}}|0",
            })
    void partsAreJoinedWhateverTheirSpelling(String header, String payload, int event) {
        assertThat(event(read(header, payload))).isEqualTo(event);
    }

    @Test
    void anUnlistedNameIsTheTypeOfTheUnrecognizedEvent() {
        String payload = "{\"items\":{\"action\":\"z\"}}";
        assertThat(read("x", payload))
                .isEqualTo(new NoticeEvent.Unrecognized("x-z", JsonText.of(payload), Optional.empty()));
    }

    @Test
    void saysWhichPartsAreMissing() {
        String problem = "header:X-Event, /items/action: the event's name is missing";
        String payload = "{\"items\":1}";
        NoticeEvent nameless = new NoticeEvent.Unrecognized("", JsonText.of(payload), Optional.of(problem));
        assertThat(read(null, payload)).isEqualTo(nameless);
        assertThat(READER.read(payload)).isEqualTo(nameless);
        assertThat(READER.read(payload.getBytes(UTF_8))).isEqualTo(nameless);
    }

    @Test
    void aMisfitOfAnEventThatAHeaderNamesHasItsProblem() {
        assertThat(read("push_all", "{}"))
                .isEqualTo(new NoticeEvent.Unrecognized(
                        "push_all", JsonText.of("{}"), Optional.of("/items: required property is missing")));
    }

    @Test
    void aMalformedPayloadIsRefusedWhateverItsHeaderSays() {
        assertThatThrownBy(() -> read("push_all", "{\"items\":}")).isInstanceOf(WebhookParseException.class);
        assertThatThrownBy(() -> read("nothing", "[]")).isInstanceOf(WebhookParseException.class);
    }

    @Test
    void anEventThatIsKnownByItsKeyNeedsNoHeader() {
        assertThat(event(READER.read("key_b", "{\"items\":{\"action\":\"y\"}}".getBytes(UTF_8))))
                .isEqualTo(1);
    }

    @Test
    void aHeaderAloneNamesAnEventInOneReadingOfThePayload() {
        EventReader<NoticeEvent> reader = NoticeEvent.named("x", "y", "header:X-Event");
        byte[] payload = "{\"items\":[1,2,3]}".getBytes(UTF_8);
        assertThat(event(reader.read(Delivery.of(payload, Map.of("X-Event", "y")))))
                .isEqualTo(1);
    }
}
