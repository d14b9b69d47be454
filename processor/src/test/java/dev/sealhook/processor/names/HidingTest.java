package dev.sealhook.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.testing.Docs;
import dev.sealhook.processor.testing.Generation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that Java allows, and that must not get in the way of what generated code means by them. */
class HidingTest {
    private static final String OBJECT = "{\"type\": \"object\", \"properties\": {\"x\": {\"type\": \"string\"}}}";

    /** What generated code names: of java.lang, of its imports, of itself. */
    private static final List<String> NAMES = List.of(
            "Object",
            "String",
            "Record",
            "Override",
            "Deprecated",
            "SuppressWarnings",
            "IllegalArgumentException",
            "Boolean",
            "Integer",
            "Long",
            "Error",
            "Iterable",
            "Comparable",
            "Enum",
            "Math",
            "Void",
            "System",
            "Class",
            "Map",
            "LinkedHashMap",
            "List",
            "ArrayList",
            "Optional",
            "Objects",
            "Instant",
            "LocalDate",
            "OffsetDateTime",
            "BigDecimal",
            "Function",
            "IOException",
            "InputStream",
            "StandardCharsets",
            "Generated",
            "JsonText",
            "JsonReader",
            "JsonWriter",
            "ObjectShape",
            "ScalarType",
            "Checks",
            "Nesting",
            "JsonRecord",
            "UnrecognizedJson",
            "UnrecognizedVariant",
            "EventReader",
            "WebhookVerifier",
            "Delivery",
            "Event",
            "EventCatalogue",
            "GeneratedCatalogue",
            "Catalogue",
            "WebhookParseException",
            "WebhookSignatureException",
            "Hooks",
            "Visitor",
            "DefaultVisitor",
            "Unrecognized",
            "Known",
            "Entry",
            "R");

    private static final String ALL_TYPES = """
            "s": {"type": "string"}, "b": {"type": "boolean"}, "i": {"type": "integer"},
            "j": {"type": "integer", "format": "int32"}, "n": {"type": "number"}, "any": {},
            "u": {"type": "integer", "format": "unixtime"}, "d": {"type": "string", "format": "date"},
            "t": {"type": "string", "format": "date-time"}, "e": {"enum": ["x", "y"]},
            "l": {"type": "array", "items": {"type": ["integer", "null"]}},
            "m": {"type": "object", "additionalProperties": {"type": ["boolean", "null"]}}
            """;

    @TempDir
    Path folder;

    @Test
    void recordsInPlaceMayBeCalledLikeWhatGeneratedCodeUses() {
        String nested = NAMES.stream()
                .map(name -> Docs.quoted(name) + ": {\"type\": \"object\", \"properties\": {" + ALL_TYPES + "}}")
                .collect(Collectors.joining(",\n"));

        assertCompiles(Generation.of(Docs.properties(ALL_TYPES + ", " + nested)));
    }

    @Test
    void componentsMayBeCalledLikeWhatGeneratedCodeUses() {
        Docs docs = Docs.of();
        NAMES.forEach(name -> docs.component(name, OBJECT));
        String references = NAMES.stream()
                .map(name -> Docs.quoted(name) + ": {\"$ref\": \"#/components/schemas/" + name + "\"}")
                .collect(Collectors.joining(",\n"));

        assertCompiles(Generation.of(
                docs.typed("it_happened", ALL_TYPES + ", " + references).json()));
    }

    @Test
    void variantsMayBeCalledLikeWhatGeneratedCodeUses() {
        String variants = NAMES.stream()
                .map(name -> "{\"type\": \"object\", \"properties\": {\"kind\": {\"const\": " + Docs.quoted(name)
                        + "}, " + ALL_TYPES + "}}")
                .collect(Collectors.joining(",\n"));

        assertCompiles(Generation.of(Docs.properties(ALL_TYPES + ", \"one\": {\"oneOf\": [" + variants + "]}")));
    }

    @Test
    void aRecordInPlaceAndAComponentMayShareAName() {
        Docs docs = Docs.of()
                .typed(
                        "it_happened",
                        "\"account\": " + OBJECT + ", \"parent\": {\"$ref\": \"#/components/schemas/Account\"}")
                .component("Account", "{\"type\": \"object\", \"properties\": {\"account\": " + OBJECT + "}}");
        Generation made = Generation.of(docs.json());

        assertCompiles(made);
        assertThat(Named.components(made, "ItHappenedWebhookEvent"))
                .containsExactly("Optional<Account> account", "Optional<com.example.hooks.Account> parent");
    }

    @Test
    void propertiesMayBeCalledLikeThePackagesOfHiddenTypes() {
        String refs = "\"account\": " + OBJECT + ", \"parent\": {\"$ref\": \"#/components/schemas/Account\"}";
        Docs docs = Docs.of()
                .typed(
                        "it_happened",
                        "\"java\": {\"type\": \"string\"}, \"dev\": {}, \"com\": {}, \"instant\": " + OBJECT
                                + ", \"list\": " + OBJECT + ", \"json_text\": " + OBJECT + ", \"generated\": " + OBJECT
                                + ", " + refs + ", " + ALL_TYPES)
                .component("Account", "{\"type\": \"object\", \"properties\": {" + refs + "}}");
        Generation made = Generation.of(docs.json());

        assertCompiles(made);
        assertThat(made.source("ItHappenedWebhookEvent"))
                .contains("Optional<String> java,", "Optional<dev.sealhook.JsonText> dev,", "JsonText> com_,");
    }

    @Test
    void propertiesMayBeCalledLikeWordsAndVariablesOfGeneratedCode() {
        List<String> words = List.of(
                "in",
                "out",
                "property",
                "shape",
                "SHAPE",
                "TYPE",
                "visitor",
                "writer",
                "items",
                "item",
                "entries",
                "entry",
                "key",
                "value",
                "values",
                "R",
                "read",
                "write",
                "readItems",
                "writeItems",
                "accept",
                "of",
                "known",
                "self",
                "record",
                "var",
                "sealed",
                "permits",
                "yield",
                "when",
                "module",
                "open",
                "exports",
                "class",
                "enum",
                "assert",
                "goto",
                "const",
                "_",
                "strictfp",
                "hashCode",
                "toString",
                "getClass",
                "equals",
                "name",
                "ordinal");
        String scalars = words.stream()
                .map(word -> Docs.quoted(word) + ": {\"type\": \"integer\"}")
                .collect(Collectors.joining(", "));
        String lists = words.stream()
                .map(word -> Docs.quoted(word) + ": {\"type\": \"array\", \"items\": {\"type\": \"string\"}}")
                .collect(Collectors.joining(", "));
        String required = words.stream().map(Docs::quoted).collect(Collectors.joining(", "));
        Docs docs = Docs.of()
                .event(
                        "scalars",
                        "{\"required\": [" + required + "], \"properties\": {" + scalars.replace("\"TYPE\"", "\"T\"")
                                + "}}")
                .event("lists", "{\"properties\": {" + lists.replace("\"TYPE\"", "\"T\"") + "}}");

        assertCompiles(Generation.of(
                docs.json(),
                "/webhooks/scalars/post/requestBody/content/application~1json/schema/properties/SHAPE=shape2",
                "/webhooks/lists/post/requestBody/content/application~1json/schema/properties/SHAPE=shape2"));
    }

    @Test
    void listedValuesMayBeCalledLikeAnything() {
        List<String> values = List.of(
                "class", "VALUE", "of", "known", "valueOf", "values", "name", "ordinal", "default", "_", "", " ", "*/",
                "\\u0041", "2d", "-1", "+1", "true", "null", "A$B");
        String listed = values.stream().map(Docs::quoted).collect(Collectors.joining(", "));

        assertCompiles(Generation.of(Docs.properties("\"e\": {\"enum\": [" + listed + "]}")));
    }

    private void assertCompiles(Generation made) {
        assertThat(made.files()).as(() -> made.reports().toString()).isNotEmpty();
        assertThat(Named.compiled(made, folder)).isEmpty();
    }
}
