package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.catalogue.EventList;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.problem.JsonPointer;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import dev.sealhook.spec.understand.schema.PropertySchema;
import dev.sealhook.spec.understand.schema.Schema;
import dev.sealhook.spec.understand.schema.SchemaReader;
import dev.sealhook.spec.understand.type.SchemaClassifier;
import dev.sealhook.spec.understand.type.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where one delivery holds several events. The document says so by a body that is an array, by a discriminator that
 * stands in the first item of an array, or, if it has one webhook, by an array that is called {@code events} or the like.
 */
public final class EventListFinder {
    private static final String FIRST = "0"; // the index by which a JSON Pointer leads into an array

    private final SchemaReader schemas;
    private final SchemaClassifier classifier;
    private final List<Webhook> webhooks;

    /** Of a document's webhooks. */
    public EventListFinder(SchemaReader schemas, SchemaClassifier classifier, List<Webhook> webhooks) {
        this.schemas = schemas;
        this.classifier = classifier;
        this.webhooks = webhooks;
    }

    /**
     * Finds it.
     *
     * @param discriminator the parts that the user names
     */
    public Deliveries find(List<String> discriminator) {
        if (webhooks.stream().anyMatch(Webhook::isInArray)) {
            return ofArrays();
        }
        Optional<String> place = discriminator.stream()
                .flatMap(part -> arrayBefore(part).stream())
                .findFirst();
        if (webhooks.size() != 1) {
            return place.map(this::ofBodies).orElseGet(() -> Deliveries.ofOne(webhooks));
        }
        Webhook envelope = webhooks.get(0);
        Optional<String> property = place.isPresent()
                ? place.map(found -> found.substring(1)).filter(envelope.properties()::containsKey)
                : discriminator.isEmpty() ? listOfEvents(envelope) : Optional.empty();
        return property.flatMap(name -> ofItems(envelope, name))
                .or(() -> place.or(() -> property.map(name -> "/" + JsonPointer.escape(name)))
                        .map(this::ofBodies))
                .orElseGet(() -> Deliveries.ofOne(webhooks));
    }

    private Deliveries ofBodies(String place) {
        return new Deliveries(webhooks, Optional.of(new EventList(place, false)), Optional.empty(), Optional.empty());
    }

    /** The array into whose first item a pointer leads. */
    private Optional<String> arrayBefore(String discriminator) {
        List<String> path = discriminator.startsWith("/")
                ? JsonPointer.parse(discriminator).map(JsonPointer::tokens).orElse(List.of())
                : List.of();
        int index = path.indexOf(FIRST);
        return index > 0 && webhooks.stream().anyMatch(webhook -> isArray(webhook, path.subList(0, index)))
                ? Optional.of(path.subList(0, index).stream()
                        .map(step -> "/" + JsonPointer.escape(step))
                        .reduce("", String::concat))
                : Optional.empty();
    }

    private boolean isArray(Webhook webhook, List<String> path) {
        Optional<PropertySchema> at = Optional.ofNullable(webhook.properties().get(path.get(0)));
        for (String step : path.subList(1, path.size())) {
            at = at.map(found -> schemas.properties(found.first()).get(step));
        }
        return at.flatMap(this::items).isPresent();
    }

    private Optional<Schema> items(PropertySchema property) {
        return classifier.of(property.alternatives()) instanceof Shape.ListOf list ? list.items() : Optional.empty();
    }

    /** The one array of objects that is called events, notifications, or something that ends or begins so. */
    private Optional<String> listOfEvents(Webhook webhook) {
        List<String> all = webhook.properties().values().stream()
                .filter(property -> isCalledEvents(property.name()))
                .filter(property -> items(property).filter(this::isObject).isPresent())
                .map(PropertySchema::name)
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static boolean isCalledEvents(String property) {
        String name = property.toLowerCase(Locale.ROOT);
        return name.contains("event") || name.contains("notification");
    }

    private boolean isObject(Schema schema) {
        Shape shape = classifier.of(schema);
        return shape instanceof Shape.ObjectShape || shape instanceof Shape.UnionShape;
    }

    /** Where a body is an array, its items are the events; those of a document's only webhook are told apart if they can. */
    private Deliveries ofArrays() {
        Optional<EventList> body = Optional.of(new EventList("", true));
        return webhooks.size() == 1
                ? classifier
                        .union(webhooks.get(0).schema())
                        .map(union -> new Deliveries(
                                variants(webhooks.get(0), union, webhooks.get(0).examples()),
                                body,
                                Optional.empty(),
                                Optional.of(discriminator(webhooks.get(0), union))))
                        .orElseGet(() -> new Deliveries(webhooks, body, Optional.empty(), Optional.empty()))
                : new Deliveries(webhooks, body, Optional.empty(), Optional.empty());
    }

    private Optional<Deliveries> ofItems(Webhook envelope, String property) {
        List<Node> examples = envelope.examples().stream()
                .flatMap(example -> example.child(property).stream())
                .flatMap(Webhook::items)
                .toList();
        return items(envelope.properties().get(property))
                .flatMap(classifier::union)
                .map(union -> {
                    List<Webhook> all = new ArrayList<>(List.of(envelope));
                    all.addAll(variants(envelope, union, examples));
                    return new Deliveries(
                            all,
                            Optional.of(new EventList("/" + JsonPointer.escape(property), true)),
                            Optional.of(property),
                            Optional.of(discriminator(envelope, union)));
                });
    }

    private List<Webhook> variants(Webhook webhook, Shape.UnionShape union, List<Node> examples) {
        List<Webhook> all = new ArrayList<>();
        for (Shape.VariantSchema variant : union.variants()) {
            Schema schema = variant.schema();
            all.add(new Webhook(
                    key(webhook, variant),
                    schema.location(),
                    schema.documentation(),
                    schema,
                    ((Shape.ObjectShape) classifier.of(schema)).properties(),
                    webhook.parameters(),
                    examples.stream()
                            .filter(shown -> isOf(variant, shown, union.tag()))
                            .toList(),
                    webhook.isInArray()));
        }
        return all;
    }

    /** Keys are unique: that of the webhook itself is taken. */
    private static String key(Webhook webhook, Shape.VariantSchema variant) {
        String value = variant.tagValues().get(0);
        return value.equals(webhook.key()) ? webhook.key() + "." + value : value;
    }

    private static boolean isOf(Shape.VariantSchema variant, Node example, String tag) {
        return example.child(tag)
                .flatMap(KeywordReader::text)
                .filter(variant.tagValues()::contains)
                .isPresent();
    }

    /** A webhook that holds the others is told by what it holds. */
    private static Discriminator discriminator(Webhook webhook, Shape.UnionShape union) {
        Map<String, Discriminator.Announcement> announcements = new LinkedHashMap<>();
        union.variants()
                .forEach(variant -> announcements.put(
                        key(webhook, variant), new Discriminator.Announcement(variant.tagValues(), false)));
        return new Discriminator(
                List.of(NamePart.of(JsonPointer.ROOT.child(union.tag())).text()), announcements);
    }
}
