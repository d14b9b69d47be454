package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.JsonPointer;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Suggestions;
import dev.sealhook.spec.understand.keyword.Examples;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import dev.sealhook.spec.understand.schema.ListedStrings;
import dev.sealhook.spec.understand.schema.PropertySchema;
import dev.sealhook.spec.understand.schema.Schema;
import dev.sealhook.spec.understand.schema.SchemaReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Finds what in a body names its event: as the user says, by the listed values, by the examples, or nothing does. */
public final class DiscriminatorFinder {
    private final KeywordReader keywords;
    private final SchemaReader schemas;
    private final ListedStrings strings;
    private final List<Webhook> webhooks;

    public DiscriminatorFinder(KeywordReader keywords, SchemaReader schemas, List<Webhook> webhooks) {
        this.keywords = keywords;
        this.schemas = schemas;
        this.strings = new ListedStrings(schemas);
        this.webhooks = webhooks;
    }

    /** @param named the property or the JSON Pointer into a body that the user names; empty to have it found */
    public Optional<Discriminator> find(Optional<String> named) {
        Optional<Discriminator> found = named.isPresent()
                ? named.map(this::named)
                : byListing().or(this::byExamples).or(this::byMostListing);
        List<String> unannounced = webhooks.stream()
                .map(Webhook::key)
                .filter(key -> found.isEmpty() || !found.get().announces(key))
                .toList();
        // Where there are errors, they may well be why.
        if (!unannounced.isEmpty() && !keywords.problems().hasErrors()) {
            keywords.problems()
                    .warning(
                            DocumentCode.EVENTS_NOT_TOLD_APART,
                            keywords.document().root().location(),
                            "the body does not say which event it is, for " + MessageText.list(unannounced),
                            "read them with fromJson(webhook, body), or name the property with 'discriminator' in"
                                    + " @WebhookEvents");
        }
        return found.filter(discriminator -> discriminator.announced() > 0 || named.isPresent());
    }

    private Discriminator named(String place) {
        List<String> path = path(place);
        Map<String, Set<String>> claims = new LinkedHashMap<>();
        boolean known = false;
        for (Webhook webhook : webhooks) {
            Optional<Schema> schema = at(webhook, path);
            Set<String> values = schema.map(strings::of)
                    .map(listed -> narrowed(webhook, listed))
                    .orElse(Set.of());
            Set<String> shown = values.isEmpty() ? shown(webhook, path) : values;
            known |= schema.isPresent() || !shown.isEmpty();
            claims.put(webhook.key(), shown.isEmpty() ? Set.of(webhook.name()) : shown);
        }
        if (!known) {
            reportUnknown(place);
        }
        return Discriminator.of(path.size() == 1 ? path.get(0) : place, claims);
    }

    private void reportUnknown(String place) {
        Set<String> properties = propertyNames();
        keywords.problems()
                .error(
                        DocumentCode.DISCRIMINATOR_UNKNOWN,
                        Location.ofSetting("discriminator"),
                        "no webhook has the discriminator " + MessageText.quote(place),
                        Suggestions.advice(
                                place,
                                properties,
                                "name one of the top-level properties (" + MessageText.list(properties)
                                        + "), or a JSON Pointer into the body"));
    }

    private Set<String> propertyNames() {
        return webhooks.stream()
                .flatMap(webhook -> webhook.properties().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> path(String place) {
        return place.startsWith("/")
                ? JsonPointer.parse(place).map(JsonPointer::tokens).orElse(List.of(place))
                : List.of(place);
    }

    private Optional<Schema> at(Webhook webhook, List<String> path) {
        Optional<Schema> schema = property(webhook, path.get(0)).map(PropertySchema::first);
        for (String step : path.subList(1, path.size())) {
            schema = schema.flatMap(here -> step(here, step));
        }
        return schema;
    }

    private Optional<Schema> step(Schema schema, String step) {
        return Optional.ofNullable(schemas.properties(schema).get(step))
                .map(PropertySchema::first)
                .or(() -> step.matches("[0-9]+") ? schemas.ofAll(schema.items()) : Optional.empty());
    }

    /** The values that the document's examples have there. */
    private static Set<String> shown(Webhook webhook, List<String> path) {
        Set<String> values = new LinkedHashSet<>();
        for (Node example : webhook.examples()) {
            Optional<Node> at = Optional.of(example);
            for (String step : path) {
                at = at.flatMap(node -> node.child(step));
            }
            at.flatMap(KeywordReader::text).ifPresent(values::add);
        }
        return values;
    }

    /** A webhook whose key is among its values stands for that value alone: others share its schema. */
    private static Set<String> narrowed(Webhook webhook, Set<String> values) {
        return values.stream().filter(webhook::isNamed).findFirst().map(Set::of).orElse(values);
    }

    private Optional<Discriminator> byListing() {
        return listings().stream()
                .filter(Discriminator::announcesAll)
                .min(Comparator.comparing(this::namesKeys, Comparator.reverseOrder())
                        .thenComparing(this::isRequired, Comparator.reverseOrder()));
    }

    /** Where no property tells all apart: the one that tells most. */
    private Optional<Discriminator> byMostListing() {
        return listings().stream()
                .filter(discriminator -> discriminator.announced() > 0)
                .max(Comparator.comparing(Discriminator::announced));
    }

    /** The properties for which every webhook lists values, in the document's order. */
    private List<Discriminator> listings() {
        List<Discriminator> all = new ArrayList<>();
        for (String property : propertyNames()) {
            Map<String, Set<String>> claims = new LinkedHashMap<>();
            for (Webhook webhook : webhooks) {
                keywords.work().add(1);
                Set<String> listed =
                        property(webhook, property).map(strings::of).orElse(Set.of());
                claims.put(webhook.key(), narrowed(webhook, listed));
            }
            if (claims.values().stream().noneMatch(Set::isEmpty)) {
                all.add(Discriminator.of(property, claims));
            }
        }
        return all;
    }

    private static Optional<PropertySchema> property(Webhook webhook, String name) {
        return Optional.ofNullable(webhook.properties().get(name));
    }

    private boolean namesKeys(Discriminator discriminator) {
        return webhooks.stream()
                .allMatch(webhook -> discriminator.values().get(webhook.key()).stream()
                        .anyMatch(value -> letters(value).equals(letters(webhook.key()))));
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private boolean isRequired(Discriminator discriminator) {
        return webhooks.stream()
                .allMatch(webhook -> property(webhook, discriminator.place())
                        .filter(PropertySchema::required)
                        .isPresent());
    }

    /** The one property that holds the key of its webhook in every payload that is shown; else, where it is described. */
    private Optional<Discriminator> byExamples() {
        return byExamples((webhook, property) -> shown(webhook, List.of(property)))
                .or(() -> byExamples(DiscriminatorFinder::shownAlone));
    }

    private static Set<String> shownAlone(Webhook webhook, String property) {
        return property(webhook, property).stream()
                .flatMap(found -> found.first().annotations().stream())
                .flatMap(Examples::ofSchema)
                .flatMap(node -> KeywordReader.text(node).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Discriminator> byExamples(BiFunction<Webhook, String, Set<String>> examples) {
        List<Discriminator> all = new ArrayList<>();
        for (String property : propertyNames()) {
            Map<String, Set<String>> claims = new LinkedHashMap<>();
            boolean shownOnce = false;
            boolean names = true;
            for (Webhook webhook : webhooks) {
                Set<String> shown = examples.apply(webhook, property);
                shownOnce |= !shown.isEmpty();
                names &= shown.stream().allMatch(webhook::isNamed);
                claims.put(webhook.key(), shown.isEmpty() ? Set.of(webhook.name()) : shown);
            }
            if (shownOnce && names) {
                all.add(Discriminator.of(property, claims));
            }
        }
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
}
