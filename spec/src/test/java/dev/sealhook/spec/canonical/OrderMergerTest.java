package dev.sealhook.spec.canonical;

import static dev.sealhook.spec.canonical.Texts.at;
import static dev.sealhook.spec.canonical.Texts.canonical;
import static dev.sealhook.spec.canonical.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The order that a catalogue has stays its order, wherever order says nothing that is sent. */
class OrderMergerTest {
    private static final String BODY = "/webhooks/a/post/requestBody/content/application~1json/schema";

    private static String document(String schema) {
        return """
                {"openapi": "3.1.0", "webhooks": {"a": {"post": {"requestBody": {"content":
                {"application/json": {"schema": %s}}}}}},
                "components": {"schemas": {"B": {"type": "object"}, "C": {"type": "object"}}}}
                """.formatted(schema);
    }

    private static String arranged(String fresh, String old) {
        return at(canonical(document(fresh)).inOrderOf(read(document(old))), BODY);
    }

    @Test
    void aNewCatalogueBeginsWithWhatItIsAndEndsWithComponents() {
        CanonicalDocument document = canonical("""
                {"components": {"schemas": {"B": {}}}, "webhooks": {"a": {"$ref": "#/components/schemas/B"}},
                 "paths": {}, "security": [], "jsonSchemaDialect": "d", "info": {"title": "t"}, "openapi": "3.1.0"}
                """);
        assertThat(at(document, "")).isEqualTo("""
                {"openapi":"3.1.0","info":{"title":"t"},"jsonSchemaDialect":"d",\
                "webhooks":{"a":{"$ref":"#/components/schemas/B"}},"components":{"schemas":{"B":{}}}}""");
    }

    @Test
    void insideItKeepsTheDocumentsOrder() {
        String schema = "{\"properties\":{\"z\":{},\"a\":{}},\"type\":\"object\"}";
        assertThat(at(canonical(document(schema)), BODY)).isEqualTo(schema);
    }

    @Test
    void setsKeepTheirOrderAndNewItemsGoLast() {
        assertThat(arranged("{\"type\":[\"null\",\"object\"]}", "{\"type\":[\"object\",\"null\"]}"))
                .isEqualTo("{\"type\":[\"object\",\"null\"]}");
        assertThat(arranged("{\"enum\":[3,\"b\",1.0,null]}", "{\"enum\":[null,1.0,2,3]}"))
                .isEqualTo("{\"enum\":[null,1.0,3,\"b\"]}");
    }

    @Test
    void aValueThatStandsTwiceGoesOnStandingTwice() {
        assertThat(arranged("{\"enum\":[\"a\",\"b\",\"a\"]}", "{\"enum\":[\"b\",\"a\"]}"))
                .isEqualTo("{\"enum\":[\"b\",\"a\",\"a\"]}");
    }

    @Test
    void alternativesKeepTheirOrder() {
        String ref = "{\"$ref\":\"#/components/schemas/%s\"}";
        String b = ref.formatted("B");
        String c = ref.formatted("C");
        assertThat(arranged("{\"oneOf\":[" + c + "," + b + "]}", "{\"oneOf\":[" + b + "," + c + "]}"))
                .isEqualTo("{\"oneOf\":[" + b + "," + c + "]}");
        assertThat(arranged("{\"oneOf\":[" + c + "," + b + "]}", "{\"oneOf\":[" + b + "]}"))
                .isEqualTo("{\"oneOf\":[" + b + "," + c + "]}");
    }

    @Test
    void anAlternativeWrittenInPlaceIsKnownAgainByWhatItHasInCommon() {
        String card = "{\"properties\":{\"kind\":{\"const\":\"card\"},\"number\":{}}}";
        String bank = "{\"properties\":{\"kind\":{\"const\":\"bank\"},\"iban\":{\"type\":\"string\"}}}";
        String longerBank =
                "{\"properties\":{\"bic\":{},\"iban\":{\"type\":\"string\"},\"kind\":{\"const\":\"bank\"}}}";
        String cash = "{\"properties\":{\"sum\":{}}}";
        assertThat(arranged(
                        "{\"anyOf\":[" + cash + "," + longerBank + "," + card + "]}",
                        "{\"anyOf\":[" + card + "," + bank + "]}"))
                .isEqualTo("{\"anyOf\":[" + card
                        + ",{\"properties\":{\"kind\":{\"const\":\"bank\"},\"iban\":{\"type\":\"string\"},\"bic\":{}}},"
                        + cash + "]}");
    }

    @Test
    void whereOrderSaysSomethingItIsTheProviders() {
        assertThat(arranged(
                        "{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"null\"}]}",
                        "{\"prefixItems\":[{\"type\":\"null\"},{\"type\":\"string\"}]}"))
                .isEqualTo("{\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"null\"}]}");
        assertThat(arranged("{\"examples\":[{\"enum\":[2,1]}]}", "{\"examples\":[{\"enum\":[1,2]}]}"))
                .isEqualTo("{\"examples\":[{\"enum\":[2,1]}]}");
        assertThat(arranged("{\"default\":{\"enum\":[2,1]}}", "{\"default\":{\"enum\":[1,2]}}"))
                .isEqualTo("{\"default\":{\"enum\":[2,1]}}");
    }

    @Test
    void aPropertyMayBearTheNameOfAKeyword() {
        String old = "{\"properties\":{\"enum\":{\"type\":\"string\"},\"examples\":{\"enum\":[1,2]}}}";
        String fresh = "{\"properties\":{\"examples\":{\"enum\":[2,1]},\"enum\":{\"type\":\"string\"}}}";
        assertThat(arranged(fresh, old)).isEqualTo(old);
    }

    @Test
    void anotherTypeOfValueIsSimplyTheNewOne() {
        assertThat(arranged("{\"items\":true}", "{\"items\":{\"type\":\"string\"}}"))
                .isEqualTo("{\"items\":true}");
        assertThat(arranged("{\"type\":\"object\"}", "{\"type\":[\"object\"]}")).isEqualTo("{\"type\":\"object\"}");
    }

    @Test
    void aDocumentThatMovesFromOpenApi30KeepsItsOrder() {
        String old = "{\"openapi\":\"3.0.0\",\"x-webhooks\":{\"b\":{\"post\":{}},\"a\":{}}}";
        String fresh = "{\"openapi\":\"3.1.0\",\"webhooks\":{\"a\":{},\"b\":{\"post\":{}}}}";
        CanonicalDocument now = canonical(fresh).inOrderOf(read(old));
        assertThat(at(now, "/webhooks")).isEqualTo("{\"b\":{\"post\":{}},\"a\":{}}");
        CanonicalDocument back = canonical(old).inOrderOf(read(fresh));
        assertThat(at(back, "/x-webhooks")).isEqualTo("{\"a\":{},\"b\":{\"post\":{}}}");
    }
}
