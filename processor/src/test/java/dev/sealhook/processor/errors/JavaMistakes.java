package dev.sealhook.processor.errors;

import static dev.sealhook.processor.errors.Mistake.error;
import static dev.sealhook.processor.errors.Mistake.warning;
import static dev.sealhook.processor.resolve.JavaCode.NAME_COLLISION;
import static dev.sealhook.processor.resolve.JavaCode.NAME_TOO_LONG;
import static dev.sealhook.processor.resolve.JavaCode.PROPERTIES_LEFT_OUT;
import static dev.sealhook.processor.resolve.JavaCode.RENAME_MALFORMED;
import static dev.sealhook.processor.resolve.JavaCode.RENAME_UNUSED;
import static dev.sealhook.processor.resolve.JavaCode.TEXT_TOO_LONG;
import static dev.sealhook.processor.resolve.JavaCode.UNION_MALFORMED;
import static dev.sealhook.processor.resolve.JavaCode.VALUES_LEFT_OUT;

import dev.sealhook.processor.testing.Docs;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that are right, and that Java has no room or no name for; and requests that name nothing. */
final class JavaMistakes {
    private static final String RIGHT = Docs.properties("");

    private JavaMistakes() {}

    static List<Mistake> all() {
        String wide =
                IntStream.range(0, 255).mapToObj(i -> "\"p" + i + "\": {}").collect(Collectors.joining(","));
        String values =
                IntStream.range(0, 3_001).mapToObj(i -> "\"v" + i + "\"").collect(Collectors.joining(","));
        return List.of(
                warning(
                        VALUES_LEFT_OUT,
                        Docs.properties("\"e\": {\"enum\": [" + values + "]}"),
                        "spec.json:[4,6] VALUES_LEFT_OUT at #" + Docs.BODY
                                + "/properties/e: 1 of 3001 listed values are more, or longer, than a Java enum can take; read them by value(): their known() is empty"),
                error(
                        TEXT_TOO_LONG,
                        Docs.body("{\"required\": [\"type\"], \"properties\": {\"type\": {\"const\": \""
                                + "v".repeat(65_536) + "\"}}}"),
                        "spec.json:[2,1] TEXT_TOO_LONG at #/webhooks/it_happened: the value that names the event has 65536 characters, more than a Java string literal can have; leave it out of the document, or shorten it to 65535 bytes"),
                error(
                        NAME_TOO_LONG,
                        Docs.of().typed("k".repeat(230), "").json(),
                        "spec.json:[2,1] NAME_TOO_LONG at #/webhooks/" + "k".repeat(230) + ": the class file of 'K"
                                + "k".repeat(99)
                                + "...' would have a longer name than file systems take; add to @WebhookEvents: rename = \"/webhooks/"
                                + "k".repeat(230) + "=K" + "k".repeat(19) + "\""),
                error(
                        NAME_COLLISION,
                        Docs.properties("\"a_b\": {},\n\"aB\": {}"),
                        "spec.json:[5,7] NAME_COLLISION at #" + Docs.BODY
                                + "/properties/aB: the component's name 'aB' is also that of #" + Docs.BODY
                                + "/properties/a_b in line 4; add to @WebhookEvents: rename = \"" + Docs.BODY
                                + "/properties/aB=aB2\""),
                warning(
                        PROPERTIES_LEFT_OUT,
                        Docs.properties(wide),
                        "spec.json:[3,1] PROPERTIES_LEFT_OUT at #" + Docs.BODY
                                + ": 2 of 256 properties are more than a Java constructor can take; read them from additionalProperties, beginning with 'p253'"),
                error(
                                UNION_MALFORMED,
                                RIGHT,
                                "union: UNION_MALFORMED: union = \"dev.Hooks\" cannot be the name of an interface; write a simple Java name that begins with a capital and that java.lang does not have")
                        .union("dev.Hooks"),
                error(
                                UNION_MALFORMED,
                                RIGHT,
                                "union: UNION_MALFORMED: union = \"String\" cannot be the name of an interface; write a simple Java name that begins with a capital and that java.lang does not have")
                        .union("String"),
                error(
                                RENAME_MALFORMED,
                                RIGHT,
                                "rename[0]: RENAME_MALFORMED: rename = \"Account\" gives no Java name to a place; write it as \"/components/schemas/Foo=Bar\", with a name that neither Java nor each record has")
                        .renaming("Account"),
                error(
                                RENAME_MALFORMED,
                                RIGHT,
                                "rename[0]: RENAME_MALFORMED: rename = \"/webhooks/it_happened=Not a name\" gives no Java name to a place; write it as \"/components/schemas/Foo=Bar\", with a name that neither Java nor each record has")
                        .renaming("/webhooks/it_happened=Not a name"),
                error(
                                RENAME_MALFORMED,
                                RIGHT,
                                "rename[0]: RENAME_MALFORMED: rename = \"/webhooks/it_happened=Override\" gives no Java name to a place; write it as \"/components/schemas/Foo=Bar\", with a name that neither Java nor each record has")
                        .renaming("/webhooks/it_happened=Override"),
                error(
                                RENAME_UNUSED,
                                RIGHT,
                                "rename[0]: RENAME_UNUSED: rename = \"/webhooks/it_hapened=Happened\" names nothing that is generated; did you mean '/webhooks/it_happened'?")
                        .renaming("/webhooks/it_hapened=Happened"),
                error(
                                RENAME_UNUSED,
                                RIGHT,
                                "rename[0]: RENAME_UNUSED: rename = \"/paths=Paths\" names nothing that is generated; point at a webhook, a component, a property or a listed value; types begin with a capital")
                        .renaming("/paths=Paths"));
    }
}
