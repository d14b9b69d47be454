package dev.sealhook.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.testing.Docs;
import dev.sealhook.processor.testing.Generation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableOfNamesTest {
    @ParameterizedTest
    @CsvSource({
        "batch_cancelled, BatchCancelledWebhookEvent, visitBatchCancelled",
        "balancePlatform.accountHolder.created, BalancePlatformAccountHolderCreatedWebhookEvent,"
                + " visitBalancePlatformAccountHolderCreated",
        "/ACCOUNT_CLOSED, AccountClosedWebhookEvent, visitAccountClosed",
        "orderWebhookEvent, OrderWebhookEvent, visitOrder",
        "default, DefaultWebhookEvent, visitDefaultEvent",
        "unrecognized, UnrecognizedWebhookEvent, visitUnrecognizedEvent",
        "HTTPStatus, HTTPStatusWebhookEvent, visitHTTPStatus",
        "3ds.done, _3dsDoneWebhookEvent, visit_3dsDone",
        "webhook-event, WebhookEvent, visitWebhookEvent",
        "été, ÉtéWebhookEvent, visitÉté",
        "!, ExclamationMarkWebhookEvent, visitExclamationMark"
    })
    void anEventIsNamedByItsKey(String key, String record, String method) {
        Generation made = Generation.of(Docs.of().typed(key, "").json());

        assertThat(made.problems()).isEmpty();
        assertThat(made.typeNames()).containsExactly("Hooks", "HooksJson", record);
        assertThat(Named.visitorMethods(made)).containsExactly(method, "visitUnrecognized", "visitDefault");
    }

    @ParameterizedTest
    @CsvSource({
        "sip_media_security, sipMediaSecurity",
        "threeDSRequestorAppURL, threeDSRequestorAppURL",
        "HTTPStatus, httpStatus",
        "3dsData, _3dsData",
        "+1, plus1",
        "-1, minus1",
        "ID, id",
        "URL_PREFIX, urlPrefix",
        "Id, id",
        "created-at, createdAt",
        "a.b c/d, aBCD",
        "$ref, ref",
        "straße, straße",
        "名前, 名前",
        "m², m",
        "², superscriptTwo",
        "_, lowLine",
        "'', empty",
        "'?', questionMark",
        "*/, asteriskSolidus",
        "😀, grinningFace"
    })
    void aPropertyIsAComponentOfItsWords(String property, String component) {
        assertThat(component(property)).isEqualTo(component);
    }

    @ParameterizedTest
    @CsvSource({
        "class, class_",
        "default, default_",
        "true, true_",
        "null, null_",
        "hashCode, hashCode_",
        "to_string, toString_",
        "getClass, getClass_",
        "clone, clone_",
        "finalize, finalize_",
        "notify, notify_",
        "notifyAll, notifyAll_",
        "wait, wait_",
        "type, type_",
        "toJson, toJson_",
        "to_json_bytes, toJsonBytes_",
        "additional_properties, additionalProperties_",
        "yield, yield_",
        "record, record",
        "var, var",
        "equals, equals",
        "in, in",
        "out, out",
        "property, property",
        "accept, accept",
        "read, read",
        "value, value"
    })
    void whatJavaOrTheRecordHasAlreadyIsGivenAnUnderscore(String property, String component) {
        assertThat(component(property)).isEqualTo(component);
    }

    @ParameterizedTest
    @CsvSource({
        "data, object, Data, Data data",
        "sip_headers, array, SipHeader, List<SipHeader> sipHeaders",
        "companies, array, Company, List<Company> companies",
        "addresses, array, Address, List<Address> addresses",
        "boxes, array, Box, List<Box> boxes",
        "status, array, Status, List<Status> status",
        "children, array, Child, List<Child> children",
        "SIP_HEADERS, array, SipHeader, List<SipHeader> sipHeaders",
        "items, map, Item, 'Map<String, Item> items'",
        "visitor, object, ItHappenedWebhookEventVisitor, ItHappenedWebhookEventVisitor visitor",
        "string, object, ItHappenedWebhookEventString, ItHappenedWebhookEventString string",
        "record, object, ItHappenedWebhookEventRecord, ItHappenedWebhookEventRecord record"
    })
    void whatIsWrittenInPlaceIsNestedAndNamedByItsProperty(
            String property, String place, String nested, String component) {
        String object = "{\"type\": \"object\", \"properties\": {\"x\": {\"type\": \"string\"}}}";
        String schema = switch (place) {
            case "array" -> "{\"type\": \"array\", \"items\": " + object + "}";
            case "map" -> "{\"type\": \"object\", \"additionalProperties\": " + object + "}";
            default -> object;
        };
        Generation made = Generation.of(required(property, schema));

        assertThat(made.problems()).isEmpty();
        assertThat(Named.components(made, "ItHappenedWebhookEvent")).containsExactly(component);
        assertThat(Named.types(made, "ItHappenedWebhookEvent")).containsExactly("ItHappenedWebhookEvent", nested);
    }

    @Test
    void aRecordInsideOneOfItsNameIsGivenItsParentsName() {
        Generation made = Generation.of(Docs.properties("""
                "data": {"properties": {"data": {"properties": {"data": {"properties": {"x": {}}}}}}}"""));

        assertThat(Named.types(made, "ItHappenedWebhookEvent"))
                .containsExactly("ItHappenedWebhookEvent", "Data", "DataData", "DataDataData");
    }

    @Test
    void aReferenceToAComponentIsATopLevelRecordOfItsName() {
        Generation made = Generation.of(Docs.of()
                .typed("it_happened", "\"billing\": {\"$ref\": \"#/components/schemas/postal-address\"}")
                .component(
                        "postal-address", "{\"type\": \"object\", \"properties\": {\"zip\": {\"type\": \"string\"}}}")
                .json());

        assertThat(made.typeNames()).containsExactly("Hooks", "HooksJson", "ItHappenedWebhookEvent", "PostalAddress");
        assertThat(Named.components(made, "ItHappenedWebhookEvent")).containsExactly("Optional<PostalAddress> billing");
    }

    @Test
    void theBodyOfAnEventIsNamedByItsKeyAndHasARecordOfItsOwnOnlyWhereItIsReferredTo() {
        Docs docs = Docs.of()
                .event("it_happened", "{\"$ref\": \"#/components/schemas/Thing\"}")
                .component("Thing", "{\"properties\": {\"type\": {\"const\": \"it\"}, \"x\": {\"type\": \"string\"}}}");

        assertThat(Generation.of(docs.json()).typeNames())
                .containsExactly("Hooks", "HooksJson", "ItHappenedWebhookEvent");

        docs.typed("other", "\"thing\": {\"$ref\": \"#/components/schemas/Thing\"}");

        assertThat(Generation.of(docs.json()).typeNames())
                .containsExactly("Hooks", "HooksJson", "ItHappenedWebhookEvent", "OtherWebhookEvent", "Thing");
    }

    private static String component(String property) {
        Generation made = Generation.of(Docs.of()
                .event("it_happened", "{\"properties\": {" + Docs.quoted(property) + ": {}}}")
                .json());
        assertThat(made.files()).isNotEmpty();
        return Named.componentNames(made, "ItHappenedWebhookEvent").get(0);
    }

    private static String required(String property, String schema) {
        return Docs.body("{\"required\": [\"type\", \"" + property
                + "\"], \"properties\": {\n\"type\": {\"const\": \"it\"}, \"" + property + "\": " + schema + "}}");
    }
}
