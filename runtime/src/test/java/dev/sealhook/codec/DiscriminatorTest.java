package dev.sealhook.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.JsonText;
import dev.sealhook.WebhookParseException;
import dev.sealhook.sample.Door;
import dev.sealhook.sample.Locker;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.ParcelSentWebhookEvent;
import dev.sealhook.sample.Payloads;
import dev.sealhook.sample.Target;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscriminatorTest {
    private static final String TYPE = "\"type\":\"parcel.sent\"";

    private static ParcelEvent.Unrecognized unrecognized(String payload) {
        return (ParcelEvent.Unrecognized) ParcelEvent.fromJson(payload);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TYPE,
                " \"type\"\n:\t\"parcel.sent\" ",
                "\"t\\u0079pe\":\"parcel.sent\"",
                "\"type\":\"parcel\\u002esent\"",
                "\"\\u0074\\u0079\\u0070\\u0065\":\"\\u0070arcel.sen\\u0074\""
            })
    void isFoundFirstAndLastAndHoweverItIsWritten(String type) {
        String rest = Payloads.SENT.replace("," + TYPE, "").substring(1);
        ParcelEvent expected = ParcelEvent.fromJson(Payloads.SENT);
        assertThat(expected).isInstanceOf(ParcelSentWebhookEvent.class);
        assertThat(ParcelEvent.fromJson("{" + type + "," + rest)).isEqualTo(expected);
        assertThat(ParcelEvent.fromJson("{" + rest.substring(0, rest.length() - 1) + "," + type + "}"))
                .isEqualTo(expected);
    }

    @Test
    void isFoundBehindALargeNestedValueThatLooksLikeIt() {
        String decoy = "{\"type\":\"parcel.wide\",\"]}\\\\\\\"\":[\"type\",\"\\\\\"," + TYPE.replace(':', ',') + "]}";
        String large = "[" + (decoy + ",").repeat(10_000) + "1]";
        String payload = Payloads.SENT.replace("{\"id\":\"d1\"}", "{\"id\":\"d1\",\"x\":" + large + "}");
        ParcelSentWebhookEvent event = (ParcelSentWebhookEvent) ParcelEvent.fromJson(payload);
        assertThat(event.data().additionalProperties().get("x").text()).isEqualTo(large);
    }

    @Test
    void givesAnUnlistedTypeWithTheExactJsonAndNoProblem() {
        String payload = "{ \"a\" : [1.00, \"\\u00e9é\"],\n\t\"type\":\"parcel.l\\u00f6st\" }";
        ParcelEvent event = ParcelEvent.fromJson("\r\n" + payload + " ");
        assertThat(event)
                .isEqualTo(new ParcelEvent.Unrecognized("parcel.löst", JsonText.of(payload), Optional.empty()));
        assertThat(event.toJsonBytes()).isEqualTo(payload.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"parcel.sent ", "Parcel.sent", "parcel.sen", "parcel.sentx", "", "parcel", "\\u0000parcel.sent"})
    void takesNoOtherTypeForAListedOne(String type) {
        assertThat(unrecognized("{\"type\":\"" + type + "\"}").problem()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|/type: the event's name is missing",
                "{\"Type\":\"parcel.sent\",\"typ\":\"\",\"typee\":1,\"\":0}|/type: the event's name is missing",
                "{\"data\":{\"type\":\"parcel.sent\"}}|/type: the event's name is missing",
                "{\"type\":null}|/type: expected a string, which names the event",
                "{\"type\":7}|/type: expected a string, which names the event",
                "{\"type\":true}|/type: expected a string, which names the event",
                "{\"type\":{\"type\":\"parcel.sent\"}}|/type: expected a string, which names the event",
                "{\"type\":[\"parcel.sent\"]}|/type: expected a string, which names the event",
            })
    void saysWhenNoStringNamesTheEvent(String payload, String problem) {
        assertThat(unrecognized(payload))
                .isEqualTo(new ParcelEvent.Unrecognized("", JsonText.of(payload), Optional.of(problem)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/items/0/code|{\"items\":[{\"code\":\"a\"},{\"code\":\"b\"}]}|a",
                "/items/1/code|{\"items\":[{\"code\":\"a\"} , {\"code\":\"b\"}]}|b",
                "/items/2|{\"items\":[[\"b\",\"]\"],{\"]\":\"b\"},\"a\"]}|a",
                "/items/10|{\"items\":[0,1,2,3,4,5,6,7,8,9,\"b\"]}|b",
                "/items/a~1b~0c/~01|{\"items\":{\"a/b~c\":{\"~1\":\"a\"}}}|a",
                "/items//x|{\"items\":{\"\":{\"x\":\"b\"}}}|b",
                "/items/0|{\"items\":{\"0\":\"a\"}}|a",
                "/items/é😀|{\"items\":{\"\\u00e9\\ud83d\\ude00\":\"a\"}}|a",
                "/items/é😀|{\"items\":{\"é😀\":\"a\"}}|a",
                "items|{\"items\":\"a\"}|a",
            })
    void isFoundByJsonPointer(String pointer, String payload, String type) {
        assertThat(NoticeEvent.reader(pointer).read(payload))
                .isEqualTo(new NoticeEvent.Known(
                        type.equals("a") ? 0 : 1,
                        type,
                        JsonText.of(payload.substring("{\"items\":".length(), payload.length() - 1)),
                        Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/items/1/code|{\"items\":[{\"code\":\"a\"}]}|missing",
                "/items/0/code|{\"items\":[]}|missing",
                "/items/01|{\"items\":[\"b\",\"a\"]}|missing",
                "/items/-|{\"items\":[\"b\",\"a\"]}|missing",
                "/items/99999999999|{\"items\":[\"b\",\"a\"]}|missing",
                "/items/0/code|{\"items\":\"a\"}|missing",
                "/items/0/code|{\"items\":[{\"code\":7}]}|string",
            })
    void isMissingWhereThePointerLeadsNowhere(String pointer, String payload, String what) {
        NoticeEvent.Unrecognized event =
                (NoticeEvent.Unrecognized) NoticeEvent.reader(pointer).read(payload);
        assertThat(event.type()).isEmpty();
        assertThat(event.problem().orElseThrow()).startsWith(pointer + ": ").contains(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"items\":[]}", "{\"type\":\"b\",\"items\":1}", "{\"items\":2,\"type\":3}"})
    void isNotNeededByAnOnlyEvent(String payload) {
        assertThat(NoticeEvent.only().read(payload)).isInstanceOf(NoticeEvent.Known.class);
        assertThat(NoticeEvent.only().read("{}"))
                .isEqualTo(new NoticeEvent.Unrecognized(
                        "", JsonText.of("{}"), Optional.of("/items: required property is missing")));
    }

    @Test
    void ofAnOnlyEventMayBeAbsent() {
        assertThat(NoticeEvent.only("type").read("{\"items\":2}")).isInstanceOf(NoticeEvent.Known.class);
        assertThat(NoticeEvent.only("type").read("{\"items\":2,\"type\":\"b\"}"))
                .isEqualTo(new NoticeEvent.Unrecognized(
                        "b", JsonText.of("{\"items\":2,\"type\":\"b\"}"), Optional.empty()));
    }

    @Test
    void isFoundInAnySpellingWhereTheDocumentSaysNone() {
        EventReader<NoticeEvent> reader = NoticeEvent.named("orderPaid", "orderLost", "type");
        for (int again = 0; again < 2; again++) {
            assertThat(((NoticeEvent.Known) reader.read("{\"items\":2,\"type\":\"order.lost\"}")).event())
                    .isEqualTo(1);
            assertThat(reader.read("{\"type\":\"order.lots\",\"items\":2}"))
                    .isInstanceOf(NoticeEvent.Unrecognized.class);
        }
    }

    @Test
    void ofAKnownEventMayBeAbsentWhereTheDocumentDoesNotRequireIt() {
        ObjectShape shape = ObjectShape.builder()
                .optionalDiscriminator("type", "a")
                .optional(ScalarType.STRING, "note")
                .build();
        assertThat(JsonReader.of("{\"note\":\"x\"}").readRecord(shape)).isTrue();
        assertThat(JsonReader.of("{\"type\":\"a\"}").readRecord(shape)).isTrue();
        JsonReader other = JsonReader.of("{\"type\":\"b\"}");
        assertThat(other.readRecord(shape)).isFalse();
        assertThat(other.problem()).isEqualTo("/type: expected 'a', found the string 'b'");
        assertThat(shape.additionalProperties(Map.of("note", JsonText.of("null")), Optional.empty()))
                .containsKey("note");
    }

    @Test
    void cannotTellEventsApartWithoutADiscriminator() {
        String payload = "{\"items\":1,\"type\":\"a\"}";
        assertThat(NoticeEvent.reader().read(payload))
                .isEqualTo(new NoticeEvent.Unrecognized(
                        "",
                        JsonText.of(payload),
                        Optional.of("nothing in the payload names its event: read it by its webhook's key")));
        assertThat(NoticeEvent.reader().read("key_b", payload.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        NoticeEvent.Known.class,
                        event -> assertThat(event.event()).isEqualTo(1));
    }

    @Test
    void givesWayToTheWebhooksKey() {
        byte[] sent = Payloads.SENT.getBytes(UTF_8);
        assertThat(ParcelEvent.fromJson("parcel_sent", sent)).isEqualTo(ParcelEvent.fromJson(sent));
        assertThat(ParcelEvent.fromJson("parcel_lost", sent))
                .isEqualTo(new ParcelEvent.Unrecognized("parcel_lost", JsonText.of(Payloads.SENT), Optional.empty()));
        assertThat(ParcelEvent.fromJson("parcel_wide", sent))
                .isEqualTo(new ParcelEvent.Unrecognized(
                        "parcel.sent",
                        JsonText.of(Payloads.SENT),
                        Optional.of("/type: 'parcel.sent' is another event than webhook 'parcel_wide'")));
    }

    @Test
    void mustStillBeThereAndFitWhenTheKeyNamesTheEvent() {
        assertKeyed(Payloads.SENT.replace("," + TYPE, ""), "parcel_sent", "/type: required property is missing");
        assertKeyed(
                Payloads.SENT.replace("parcel.sent", "parcel.lost"),
                "parcel.lost",
                "/type: expected 'parcel.sent', found the string 'parcel.lost'");
        assertKeyed(
                Payloads.SENT.replace("\"parcel.sent\"", "null"),
                "parcel_sent",
                "/type: expected 'parcel.sent', found null");
        assertKeyed(
                Payloads.SENT.replace("\"parcel.sent\"", "[1]"),
                "parcel_sent",
                "/type: expected 'parcel.sent', found an array");
    }

    private static void assertKeyed(String payload, String type, String problem) {
        assertThat(ParcelEvent.fromJson("parcel_sent", payload.getBytes(UTF_8)))
                .isEqualTo(new ParcelEvent.Unrecognized(type, JsonText.of(payload), Optional.of(problem)));
    }

    @Test
    void takesEachOfSeveralValuesForItsEventAndAnUnlistedOneByTheKey() {
        for (String type : new String[] {"a", "A", "new"}) {
            byte[] payload = ("{\"items\":{\"code\":\"" + type + "\"}}").getBytes(UTF_8);
            assertThat(NoticeEvent.reader("/items/code").read("key_a", payload)).isInstanceOf(NoticeEvent.Known.class);
        }
        assertThat(NoticeEvent.reader("/items/code").read("key_a", "{\"items\":{\"code\":\"b\"}}".getBytes(UTF_8)))
                .isInstanceOf(NoticeEvent.Unrecognized.class);
    }

    @Test
    void isReadFromMalformedJsonByKeyTooOnlyToRefuseIt() {
        for (String key : new String[] {"parcel_sent", "parcel_wide", "parcel_lost"}) {
            for (String payload : new String[] {"", "[]", Payloads.SENT + "x", "{\"type\":\"parcel.sent\""}) {
                assertThatThrownBy(() -> ParcelEvent.fromJson(key, payload.getBytes(UTF_8)))
                        .isInstanceOf(WebhookParseException.class);
            }
        }
    }

    private static final Target.Visitor<String> KIND = new Target.Visitor<>() {
        @Override
        public String visitDoor(Door door) {
            return door.kind();
        }

        @Override
        public String visitLocker(Locker locker) {
            return locker.kind();
        }

        @Override
        public String visitUnrecognized(Target.Unrecognized unrecognized) {
            return unrecognized.type();
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":\"door\",\"street\":\"s\"}|door|Door",
                "{\"number\":7,\"x\":{\"kind\":\"door\"},\"k\\u0069nd\":\"loc\\u006ber\"}|locker|Locker",
                "{\"kind\":\"moon\",\"a\":[1.0]}|moon|Unrecognized",
                "{}|``|Unrecognized",
                "{\"kind\":7}|``|Unrecognized",
                "{\"kind\":null,\"number\":7}|``|Unrecognized",
            })
    void tellsTheVariantsOfANestedUnionApart(String target, String kind, String variant) {
        String payload = Payloads.sentWithData("{\"id\":\"d1\",\"target\": " + target + " }");
        ParcelSentWebhookEvent event = (ParcelSentWebhookEvent) ParcelEvent.fromJson(payload);
        Target read = event.data().target().orElseThrow();
        assertThat(read.getClass().getSimpleName()).isEqualTo(variant);
        assertThat(read.accept(KIND)).isEqualTo(kind);
        if (read instanceof Target.Unrecognized unrecognized) {
            assertThat(unrecognized.json().text()).isEqualTo(target);
        }
        assertThat(ParcelEvent.fromJson(event.toJson())).isEqualTo(event);
    }
}
