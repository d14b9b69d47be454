package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import dev.sealhook.spec.understand.schema.Choice;
import dev.sealhook.spec.understand.schema.Conjunction;
import dev.sealhook.spec.understand.schema.PropertySchema;
import dev.sealhook.spec.understand.schema.Schema;
import dev.sealhook.spec.understand.schema.SchemaReader;
import dev.sealhook.spec.understand.type.SchemaClassifier;
import dev.sealhook.spec.understand.type.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The listed properties of a body: it is one object in Java, also where the document offers a choice of several. */
final class BodyProperties {
    /** Objects that the choices of one body combine to: they multiply where several choices apply at once. */
    private static final int MAX_COMBINATIONS = 1_000;

    /** Choices within choices. */
    private static final int MAX_NESTED = 50;

    private final KeywordReader keywords;
    private final SchemaReader schemas;
    private final SchemaClassifier classifier;
    private final Map<Schema.Meaning, Optional<Map<String, PropertySchema>>> bodies = new HashMap<>();

    BodyProperties(KeywordReader keywords, SchemaReader schemas, SchemaClassifier classifier) {
        this.keywords = keywords;
        this.schemas = schemas;
        this.classifier = classifier;
    }

    /** Empty if the body is not known to be a JSON object. */
    Optional<Map<String, PropertySchema>> of(Schema body) {
        Optional<Map<String, PropertySchema>> known = bodies.get(body.meaning());
        if (known != null) {
            return known;
        }
        Combinations combinations = new Combinations();
        Optional<Map<String, PropertySchema>> properties = combinations.of(body);
        if (combinations.tooMany) {
            reportTooMany(body);
            properties = Optional.of(schemas.properties(body));
        }
        bodies.put(body.meaning(), properties);
        return properties;
    }

    private void reportTooMany(Schema body) {
        keywords.problems()
                .warning(
                        DocumentCode.CHOICES_TOO_MANY,
                        body.location(),
                        "the choices of this body combine to more than " + MAX_COMBINATIONS
                                + " objects, or stand in each other more than " + MAX_NESTED + " times",
                        "read what is in them from additionalProperties, or describe it beside the choices");
    }

    /** The objects that the choices of one body combine to. */
    private final class Combinations {
        private final Map<Schema.Meaning, Optional<Map<String, PropertySchema>>> known = new HashMap<>();
        private boolean tooMany;

        private Optional<Map<String, PropertySchema>> of(Schema body) {
            Optional<Map<String, PropertySchema>> properties = known.get(body.meaning());
            if (properties == null) {
                tooMany |= known.size() >= MAX_COMBINATIONS || body.settled().size() > MAX_NESTED;
                properties = tooMany ? Optional.empty() : read(body);
                known.put(body.meaning(), properties);
            }
            return properties;
        }

        private Optional<Map<String, PropertySchema>> read(Schema body) {
            keywords.work().add(1);
            List<Choice> choices = schemas.choices(body);
            if (!choices.isEmpty() && body.values().isEmpty()) {
                return loosened(body, choices.get(0));
            }
            Shape shape = classifier.of(body);
            if (shape instanceof Shape.ObjectShape object) {
                return Optional.of(object.properties());
            }
            return shape instanceof Shape.MapOf ? Optional.of(Map.of()) : Optional.empty();
        }

        /** All properties of all the alternatives that are objects; what is not in each of them is optional. */
        private Optional<Map<String, PropertySchema>> loosened(Schema body, Choice choice) {
            Schema rest = body.settling(choice.part());
            List<Map<String, PropertySchema>> each = choice.branches().stream()
                    .filter(branch -> branch.types().isEmpty() || branch.types().contains("object"))
                    .flatMap(branch -> of(schemas.conjoin(rest, branch)).stream())
                    .toList();
            if (each.isEmpty()) {
                return Optional.empty();
            }
            Map<String, List<PropertySchema>> byName = new LinkedHashMap<>();
            each.forEach(properties -> properties.forEach((name, property) ->
                    byName.computeIfAbsent(name, first -> new ArrayList<>()).add(property)));
            Map<String, PropertySchema> merged = new LinkedHashMap<>();
            byName.forEach((name, properties) -> merged.put(name, merged(properties, each.size())));
            return Optional.of(merged);
        }

        private PropertySchema merged(List<PropertySchema> properties, int count) {
            keywords.work().add(properties.size());
            Map<Conjunction, Schema> distinct = new LinkedHashMap<>();
            properties.forEach(property ->
                    property.alternatives().forEach(schema -> distinct.putIfAbsent(schema.conjunction(), schema)));
            boolean everywhere =
                    properties.size() == count && properties.stream().allMatch(PropertySchema::everywhere);
            boolean required = everywhere && properties.stream().allMatch(PropertySchema::required);
            return new PropertySchema(properties.get(0).name(), List.copyOf(distinct.values()), required, everywhere);
        }
    }
}
