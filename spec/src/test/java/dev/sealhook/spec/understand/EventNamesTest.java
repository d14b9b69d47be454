package dev.sealhook.spec.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.catalogue.Event;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How the names of events are claimed: by key, by listed values, by examples, from headers. */
class EventNamesTest {
    private final Problems problems = new Problems();

    private static String webhook(String key, String mediaType) {
        return webhook(key, mediaType, "");
    }

    private static String webhook(String key, String mediaType, String parameters) {
        return "  %s: {post: {%srequestBody: {content: {application/json: %s}}}}\n"
                .formatted(key, parameters, mediaType);
    }

    private static String schema(String properties) {
        return "{schema: {type: object, properties: %s}}".formatted(properties);
    }

    private Catalogue read(List<String> discriminator, String... webhooks) {
        return Understanding.read("openapi: 3.1.0\nwebhooks:\n" + String.join("", webhooks), discriminator, problems);
    }

    private Catalogue read(String... webhooks) {
        return read(List.of(), webhooks);
    }

    /** By key, the names that announce an event, with a star where others that are spelt differently do too. */
    private static Map<String, String> names(Catalogue catalogue) {
        return catalogue.events().stream()
                .collect(Collectors.toMap(
                        Event::key,
                        event -> String.join(" ", event.values()) + (event.anySpelling() ? " *" : ""),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private void warnsOfNothing() {
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aCarelessEnumCostsNobodyItsName() {
        String careless = schema("{code: {type: string, enum: [A, B, C, D, E]}}");
        assertThat(names(read(
                        webhook("/A", schema("{code: {type: string, enum: [A]}}")),
                        webhook("/B", careless),
                        webhook("/C", careless),
                        webhook("/D", schema("{code: {const: D}}")),
                        webhook("/E", schema("{code: {const: E}}")),
                        webhook("/F", careless))))
                .containsExactlyEntriesOf(
                        new TreeMap<>(Map.of("/A", "A", "/B", "B", "/C", "C", "/D", "D", "/E", "E", "/F", "F *")));
        warnsOfNothing();
    }

    @Test
    void aCarelessExampleCostsNobodyItsName() {
        String body = "{schema: {properties: {code: {type: string}}}, example: {code: %s}}";
        assertThat(names(read(
                        webhook("/A", body.formatted("A")),
                        webhook("/B", body.formatted("B")),
                        webhook("/C", body.formatted("A")))))
                .isEqualTo(Map.of("/A", "A", "/B", "B", "/C", "C *"));
        warnsOfNothing();
    }

    @Test
    void aKeyIsAValueInAnotherSpelling() {
        assertThat(names(read(
                        webhook("orderCreated", schema("{type: {const: order.created}}")),
                        webhook("/order-paid", schema("{type: {const: ORDER_PAID}}")),
                        webhook("order_lost", schema("{type: {type: string}}")))))
                .isEqualTo(Map.of(
                        "orderCreated", "order.created", "/order-paid", "ORDER_PAID", "order_lost", "order_lost *"));
        warnsOfNothing();
    }

    @Test
    void aValueThatTwoClaimEquallyIsNobodysAndOnlyTheySuffer() {
        Catalogue catalogue = read(
                webhook("a", schema("{action: {const: created}}")),
                webhook("b", schema("{action: {enum: [created]}}")),
                webhook("c", schema("{action: {const: deleted}}")),
                webhook("d", schema("{action: {const: changed}}")));
        assertThat(names(catalogue)).isEqualTo(Map.of("a", "", "b", "", "c", "deleted", "d", "changed"));
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .endsWith("for a, b");
    }

    @Test
    void keysOfOneNameAreNobodysInAnySpelling() {
        assertThat(names(read(
                        webhook("a_b", schema("{type: {const: a_b}}")),
                        webhook("a-b", schema("{type: {const: a-b}}")),
                        webhook("aB", schema("{type: {type: string}}")))))
                .isEqualTo(Map.of("a_b", "a_b", "a-b", "a-b", "aB", ""));
    }

    @Test
    void whatTheSchemaListsIsStrongerThanWhatAnExampleHas() {
        assertThat(names(read(
                        webhook("one", "{schema: {properties: {type: {const: x.y}}}}"),
                        webhook("two", "{schema: {properties: {type: {type: string}}}, example: {type: x.y}}"),
                        webhook("three", "{schema: {properties: {type: {type: string}}}, example: {type: z}}"))))
                .isEqualTo(Map.of("one", "x.y", "two", "", "three", "z"));
    }

    @Test
    void oneOfSeveralWebhooksMayListTheProperty() {
        assertThat(names(read(
                        webhook("a.created", schema("{eventType: {const: a.created}}")),
                        webhook("b.created", schema("{eventType: {const: b.created}}")),
                        webhook("c.created", schema("{id: {type: string}}")))))
                .isEqualTo(Map.of("a.created", "a.created", "b.created", "b.created", "c.created", "c.created *"));
    }

    @Test
    void aPropertyThatFewWebhooksListNamesOnlyThose() {
        String other = schema("{items: {type: array, items: {properties: {code: {type: string, enum: [A, B, C]}}}}}");
        assertThat(names(read(
                        webhook("x.a", schema("{type: {const: x.a}}")),
                        webhook("/A", other),
                        webhook("/B", other),
                        webhook("/C", other))))
                .isEqualTo(Map.of("x.a", "x.a", "/A", "", "/B", "", "/C", ""));
        assertThat(problems.sorted())
                .singleElement()
                .extracting(Problem::advice)
                .asString()
                .endsWith("{\"type\", \"/items/0/code\"} in @WebhookEvents, which tells 3 of them apart");
    }

    @Test
    void aRequiredStringOfAUsualNameNamesTheEventsWhereNothingIsListed() {
        String body =
                "{schema: {required: [id, event_type], properties: {id: {type: string}, event_type: {type: string}}}}";
        Catalogue catalogue = read(webhook("userCreated", body), webhook("userDeleted", body));
        assertThat(catalogue.discriminator()).containsExactly("event_type");
        assertThat(names(catalogue)).isEqualTo(Map.of("userCreated", "userCreated *", "userDeleted", "userDeleted *"));
        assertThat(Outline.of(catalogue)).contains("event_type: string\n");
        warnsOfNothing();
    }

    @Test
    void anIdWithExamplesIsNoName() {
        String body = "{schema: {properties: {id: {type: string, example: %s}}}}";
        assertThat(read(webhook("a", body.formatted("1x")), webhook("b", body.formatted("2x")))
                        .discriminator())
                .isEmpty();
    }

    @Test
    void anOnlyEventNeedsNoName() {
        Catalogue pet = read(webhook("newPet", schema("{id: {type: integer}, tag: {type: string}}")));
        assertThat(pet.discriminator()).isEmpty();
        assertThat(pet.isToldApart(pet.events().get(0))).isTrue();
        Catalogue status = read(webhook("newPet", "{schema: {required: [s], properties: {s: {enum: [new]}}}}"));
        assertThat(status.discriminator()).isEmpty();
        warnsOfNothing();
    }

    @Test
    void theWarningNamesThePlaceThatWouldHelpAndWhatItWouldTellApart() {
        read(
                webhook("x.a", schema("{type: {const: x.a}}")),
                webhook("x.b", schema("{type: {const: x.b}}")),
                webhook(
                        "C",
                        schema(
                                "{type: {type: object}, items: {type: array, items: {properties: {code: {const: C}}}}}")),
                webhook(
                        "D",
                        schema(
                                "{type: {type: object}, items: {type: array, items: {properties: {code: {const: D}}}}}")));
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("the body does not say which event it is, for C, D");
            assertThat(problem.advice())
                    .isEqualTo("read them with fromWebhook(webhook, body), or write discriminator = {\"type\","
                            + " \"/items/0/code\"} in @WebhookEvents, which tells 2 of them apart");
        });
    }

    @Test
    void partsAreJoinedAndAnAbsentOneIsLeftOut() {
        assertThat(
                        names(
                                read(
                                        List.of("type", "/items/0/code"),
                                        webhook("/a.changed", schema("{type: {const: a.changed}}")),
                                        webhook(
                                                "B",
                                                schema(
                                                        "{items: {type: array, items: {properties: {code: {const: B}}}}}")),
                                        webhook(
                                                "both",
                                                schema(
                                                        "{type: {const: t}, items: {type: array, items: {properties: {code: {enum: [x, y]}}}}}")))))
                .isEqualTo(Map.of("/a.changed", "a.changed", "B", "B", "both", "t-x t-y"));
        warnsOfNothing();
    }

    @Test
    void aHeaderAndTheBodyNameAnEventAsTheProviderSpellsIt() {
        String action = schema("{action: {type: string, enum: [%s]}}");
        String careless = "parameters: [{in: header, name: X-GitHub-Event, example: issues, schema: {type: string}}], ";
        assertThat(names(read(
                        List.of("header:x-github-event", "/action"),
                        webhook("issues-opened", action.formatted("opened"), careless),
                        webhook("check-run-created", action.formatted("created"), careless),
                        webhook("check-run-requested-action", action.formatted("requested_action"), careless),
                        webhook("check-run-promoted-to-all", action.formatted("promote_to_all"), careless),
                        webhook("push", schema("{ref: {type: string}}"), careless),
                        webhook("team-add", schema("{team: {type: string}}"), careless))))
                .isEqualTo(Map.of(
                        "issues-opened", "issues-opened *",
                        "check-run-created", "check_run-created *",
                        "check-run-requested-action", "check_run-requested_action *",
                        "check-run-promoted-to-all", "check_run-promote_to_all *",
                        "push", "push *",
                        "team-add", "team_add *"));
        warnsOfNothing();
    }

    @Test
    void aHeaderThatTheDocumentDescribesHasItsValues() {
        String header = "parameters: [{in: header, name: X-Topic, schema: {const: %s}}], ";
        assertThat(names(read(
                        List.of("header:X-Topic"),
                        webhook("newOrder", schema("{id: {type: string}}"), header.formatted("orders/create")),
                        webhook("orders_paid", schema("{id: {type: string}}")))))
                .isEqualTo(Map.of("newOrder", "orders/create", "orders_paid", "orders_paid *"));
    }

    @Test
    void refusesAHeaderWithoutAName() {
        read(List.of("header:"), webhook("a", schema("{id: {type: string}}")));
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code().name()).isEqualTo("DISCRIMINATOR_UNKNOWN");
            assertThat(problem.message()).isEqualTo("'header:' names no header");
        });
    }
}
