package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.problem.JsonPointer;
import dev.sealhook.spec.understand.keyword.Examples;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import dev.sealhook.spec.understand.schema.ListedStrings;
import dev.sealhook.spec.understand.schema.PropertySchema;
import dev.sealhook.spec.understand.schema.Schema;
import dev.sealhook.spec.understand.schema.SchemaReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a document says of the parts of its webhooks' names. */
final class EvidenceReader {
    private final SchemaReader schemas;
    private final ListedStrings strings;
    /** Levels in a body at which a name is looked for, to advise of it. */
    private static final int MAX_DEPTH = 4;

    /** Places that are looked at for that. */
    private static final int MAX_PLACES = 500;

    private final KeywordReader keywords;

    EvidenceReader(KeywordReader keywords, SchemaReader schemas) {
        this.schemas = schemas;
        this.strings = new ListedStrings(schemas);
        this.keywords = keywords;
    }

    Evidence of(Webhook webhook, NamePart part) {
        keywords.work().add(1);
        if (part.isHeader()) {
            return header(webhook, part.header());
        }
        List<String> path = part.path();
        Optional<PropertySchema> property =
                Optional.ofNullable(webhook.properties().get(path.get(0)));
        for (String step : path.subList(1, path.size())) {
            property = property.flatMap(here -> step(here.first(), step));
        }
        Set<String> shown = new LinkedHashSet<>();
        webhook.examples().forEach(example -> at(example, path).ifPresent(shown::add));
        if (property.isEmpty()) {
            return new Evidence(false, false, false, Set.of(), shown);
        }
        List<Schema> alternatives = property.get().alternatives();
        alternatives.forEach(schema -> shown(schema).forEach(shown::add));
        return new Evidence(
                true,
                alternatives.stream().allMatch(EvidenceReader::isString),
                property.get().required() && alternatives.stream().noneMatch(Schema::nullable),
                strings.of(property.get()),
                shown);
    }

    /** The places in some bodies where a string may stand, the first items of arrays among them. */
    Set<NamePart> places(List<Webhook> webhooks) {
        Set<NamePart> places = new LinkedHashSet<>();
        for (Webhook webhook : webhooks) {
            webhook.properties().values().forEach(property -> addPlaces(property, JsonPointer.ROOT, MAX_DEPTH, places));
        }
        return places;
    }

    private void addPlaces(PropertySchema property, JsonPointer above, int depth, Set<NamePart> places) {
        JsonPointer here = above.child(property.name());
        Schema schema = property.first();
        keywords.work().add(1);
        if (depth == 0 || places.size() >= MAX_PLACES) {
            return;
        }
        if (isString(schema)) {
            places.add(NamePart.of(here));
        }
        schemas.properties(schema).values().forEach(inner -> addPlaces(inner, here, depth - 1, places));
        item(schema, "0").ifPresent(item -> addPlaces(item, here, depth - 1, places));
    }

    private Optional<PropertySchema> step(Schema schema, String step) {
        return Optional.ofNullable(schemas.properties(schema).get(step))
                .or(() -> step.matches("[0-9]+") ? item(schema, step) : Optional.empty());
    }

    private Optional<PropertySchema> item(Schema schema, String index) {
        return schemas.ofAll(schema.items()).map(item -> new PropertySchema(index, List.of(item), false, true));
    }

    /** A header, perhaps described as a parameter (OpenAPI, Parameter Object): its examples are one for all webhooks. */
    private Evidence header(Webhook webhook, String name) {
        Optional<ObjectNode> parameter = webhook.parameters().stream()
                .flatMap(node -> keywords.references().follow(node).stream())
                .filter(node -> says(node, "in", "header") && says(node, "name", name))
                .findFirst();
        Set<String> listed = parameter
                .flatMap(node -> node.get("schema"))
                .map(schemas::of)
                .map(strings::of)
                .orElse(Set.of());
        return new Evidence(true, true, false, listed, Set.of());
    }

    private static boolean says(ObjectNode node, String keyword, String word) {
        return KeywordReader.words(node, keyword).filter(word::equalsIgnoreCase).isPresent();
    }

    private static Optional<String> at(Node example, List<String> path) {
        Optional<Node> here = Optional.of(example);
        for (String token : path) {
            here = here.flatMap(node -> node.child(token));
        }
        return here.flatMap(KeywordReader::text);
    }

    private static Stream<String> shown(Schema schema) {
        return schema.annotations().stream()
                .flatMap(Examples::ofSchema)
                .flatMap(node -> KeywordReader.text(node).stream());
    }

    private static boolean isString(Schema schema) {
        return schema.types().isEmpty() || schema.types().contains("string");
    }
}
