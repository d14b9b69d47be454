package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.catalogue.Documentation;
import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Suggestions;
import dev.sealhook.spec.understand.keyword.Examples;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import dev.sealhook.spec.understand.keyword.OpenApiObject;
import dev.sealhook.spec.understand.schema.Schema;
import dev.sealhook.spec.understand.schema.SchemaReader;
import dev.sealhook.spec.understand.type.SchemaClassifier;
import dev.sealhook.spec.understand.type.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads {@code webhooks} (OpenAPI 3.1 and 3.2, OpenAPI Object) or {@code x-webhooks} (in 3.0) down to their bodies. */
public final class WebhookReader {
    private final KeywordReader keywords;
    private final SchemaReader schemas;
    private final SchemaClassifier classifier;
    private final BodyProperties bodies;

    public WebhookReader(KeywordReader keywords, SchemaReader schemas, SchemaClassifier classifier) {
        this.keywords = keywords;
        this.schemas = schemas;
        this.classifier = classifier;
        this.bodies = new BodyProperties(keywords, schemas, classifier);
    }

    /** Those with a JSON object, or an array of such, as their body; the others are problems. */
    public List<Webhook> read() {
        List<Webhook> webhooks = new ArrayList<>();
        if (!(keywords.document().root() instanceof ObjectNode root)) {
            Node found = keywords.document().root();
            keywords.problems()
                    .error(
                            DocumentCode.OPENAPI_MISSING,
                            found.location(),
                            "the document is " + found.describe(),
                            "write an OpenAPI document, an object with 'openapi' and 'webhooks'");
            return webhooks;
        }
        keywords.refuseDuplicates(root);
        checkVersion(root);
        Optional<ObjectNode> listed = keywords.object(root, "webhooks").or(() -> keywords.object(root, "x-webhooks"));
        listed.ifPresent(all -> all.members().forEach((key, node) -> {
            if (!key.startsWith("x-")
                    || node instanceof ObjectNode item && operation(item).isPresent()) {
                webhook(key, all.keyLocation(key), node).ifPresent(webhooks::add);
            }
        }));
        if (webhooks.isEmpty()) {
            reportNone(root, listed);
        }
        if (listed.isPresent()) {
            keywords.checkSpelling(root, OpenApiObject.DOCUMENT);
        }
        return webhooks;
    }

    private void reportNone(ObjectNode root, Optional<ObjectNode> listed) {
        if (listed.isPresent() && !listed.get().members().isEmpty()) {
            if (!keywords.problems().hasErrors()) {
                keywords.problems()
                        .error(
                                DocumentCode.WEBHOOKS_MISSING,
                                listed.get().location(),
                                "none of the webhooks has a JSON object as its body",
                                "see what the warnings say of each");
            }
        } else if (listed.isPresent() || root.get("webhooks").isEmpty()) {
            keywords.problems()
                    .error(
                            DocumentCode.WEBHOOKS_MISSING,
                            listed.map(Node::location).orElse(root.location()),
                            "the document describes no webhooks",
                            Suggestions.nearest("webhooks", root.members().keySet())
                                    .map(nearest ->
                                            "did you mean 'webhooks' instead of " + MessageText.quote(nearest) + "?")
                                    .orElse("list them under 'webhooks' (in OpenAPI 3.0: 'x-webhooks')"));
        }
    }

    private void checkVersion(ObjectNode root) {
        Optional<String> version = keywords.string(root, "openapi");
        if (root.get("openapi").isEmpty()) {
            keywords.problems()
                    .error(
                            DocumentCode.OPENAPI_MISSING,
                            root.location(),
                            "there is no 'openapi' with the version",
                            root.get("swagger").isPresent()
                                    ? "convert the document from Swagger 2.0 to OpenAPI 3.1"
                                    : "write " + keywords.document().syntax().member("openapi", "3.1.0"));
        } else if (version.isPresent() && !version.get().matches("3\\.[012](\\..*)?")) {
            keywords.problems()
                    .error(
                            DocumentCode.OPENAPI_UNSUPPORTED,
                            root.get("openapi").orElseThrow().location(),
                            "OpenAPI " + MessageText.excerpt(version.get(), 20) + " is not supported",
                            "write it in OpenAPI 3.0, 3.1 or 3.2");
        }
    }

    private Optional<Webhook> webhook(String key, Location location, Node node) {
        Optional<ObjectNode> item = keywords.references().follow(node);
        item.ifPresent(found -> check(found, OpenApiObject.PATH_ITEM));
        Optional<ObjectNode> operation = item.flatMap(this::operation);
        operation.ifPresent(found -> check(found, OpenApiObject.OPERATION));
        if (operation.isEmpty()) {
            return leftOut(key, location, "it has no 'post' and no 'put' operation");
        }
        Optional<ObjectNode> mediaType = operation
                .flatMap(found -> found.get("requestBody"))
                .flatMap(keywords.references()::follow)
                .map(body -> check(body, OpenApiObject.REQUEST_BODY))
                .flatMap(body -> keywords.object(body, "content"))
                .flatMap(this::json)
                .map(found -> check(found, OpenApiObject.MEDIA_TYPE));
        Optional<Schema> schema =
                mediaType.flatMap(found -> found.get("schema")).map(schemas::of);
        if (schema.isEmpty()) {
            return leftOut(key, location, "it has no request body with a schema for application/json");
        }
        Documentation words = words(speakers(node, operation.get(), item.get()), schema.get());
        List<Node> parameters = parameters(item.get(), operation.get());
        List<Node> examples = examples(mediaType.get(), schema.get());
        Optional<Webhook> webhook = webhook(key, location, words, schema.get(), parameters, examples, false)
                .or(() -> items(schema.get())
                        .flatMap(items -> webhook(key, location, words, items, parameters, items(examples), true)));
        return webhook.isPresent()
                ? webhook
                : leftOut(key, location, "its body is not described as a JSON object, or an array of such");
    }

    private Optional<Webhook> webhook(
            String key,
            Location location,
            Documentation words,
            Schema event,
            List<Node> parameters,
            List<Node> examples,
            boolean isInArray) {
        return bodies.of(event)
                .map(properties ->
                        new Webhook(key, location, words, event, properties, parameters, examples, isInArray));
    }

    private Optional<Schema> items(Schema body) {
        return classifier.of(body) instanceof Shape.ListOf list ? list.items() : Optional.empty();
    }

    private static List<Node> items(List<Node> examples) {
        return examples.stream().flatMap(Webhook::items).toList();
    }

    private List<Node> parameters(ObjectNode item, ObjectNode operation) {
        return Stream.of(operation, item)
                .flatMap(holder -> holder.get("parameters").stream())
                .filter(ArrayNode.class::isInstance)
                .flatMap(node -> ((ArrayNode) node).items().stream())
                .toList();
    }

    private ObjectNode check(ObjectNode object, OpenApiObject kind) {
        keywords.refuseDuplicates(object);
        keywords.checkSpelling(object, kind);
        return object;
    }

    /**
     * The payloads that the media type shows, else those of the nearest schema that shows any: what stands farther away
     * may be shared with other webhooks, or be a part of a payload.
     */
    private List<Node> examples(ObjectNode mediaType, Schema schema) {
        List<Node> payloads =
                Examples.ofMediaType(mediaType, keywords.references()).toList();
        return payloads.isEmpty()
                ? schema.annotations().stream()
                        .map(node -> Examples.ofSchema(node).toList())
                        .filter(shown -> !shown.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : payloads;
    }

    /** Says nothing where there are errors: they may well be why. */
    private Optional<Webhook> leftOut(String key, Location location, String why) {
        if (!keywords.problems().hasErrors()) {
            keywords.problems()
                    .warning(
                            DocumentCode.WEBHOOK_LEFT_OUT,
                            location,
                            "the webhook " + MessageText.quote(key) + " is left out: " + why,
                            "describe one, unless its payloads may come as unrecognized");
        }
        return Optional.empty();
    }

    private Optional<ObjectNode> operation(ObjectNode item) {
        return keywords.object(item, "post").or(() -> keywords.object(item, "put"));
    }

    /** The media type that is JSON: {@code application/json}, else one with the suffix {@code +json} (RFC 6839). */
    private Optional<ObjectNode> json(ObjectNode content) {
        return mediaType(content, type -> type.equals("application/json"))
                .or(() -> mediaType(content, type -> type.endsWith("+json")))
                .or(() -> mediaType(content, type -> type.equals("*/*") || type.equals("application/*")));
    }

    private Optional<ObjectNode> mediaType(ObjectNode content, Predicate<String> wanted) {
        return content.members().entrySet().stream()
                .filter(entry ->
                        wanted.test(entry.getKey().split(";", 2)[0].strip().toLowerCase(Locale.ROOT)))
                .flatMap(entry -> keywords.references().follow(entry.getValue()).stream())
                .findFirst();
    }

    /** Who has something to say of a webhook, the nearest to it first: words beside a {@code $ref} override. */
    private static List<ObjectNode> speakers(Node node, ObjectNode operation, ObjectNode item) {
        return node instanceof ObjectNode reference && reference != item
                ? List.of(reference, operation, item)
                : List.of(operation, item);
    }

    private static Documentation words(List<ObjectNode> speakers, Schema schema) {
        Documentation body = schema.documentation();
        return new Documentation(
                first(speakers, "summary").or(body::title),
                first(speakers, "description").or(body::description),
                Optional.empty(),
                List.of(),
                speakers.stream().anyMatch(node -> KeywordReader.isTrue(node, "deprecated")) || body.deprecated(),
                false);
    }

    private static Optional<String> first(List<ObjectNode> speakers, String keyword) {
        return speakers.stream()
                .flatMap(node -> KeywordReader.words(node, keyword).stream())
                .findFirst();
    }
}
