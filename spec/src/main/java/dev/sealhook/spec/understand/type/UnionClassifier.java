package dev.sealhook.spec.understand.type;

import dev.sealhook.spec.catalogue.Definition.EnumValue;
import dev.sealhook.spec.catalogue.Type;
import dev.sealhook.spec.catalogue.Type.Scalar;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import dev.sealhook.spec.understand.schema.Conjunction;
import dev.sealhook.spec.understand.schema.ListedStrings;
import dev.sealhook.spec.understand.schema.Schema;
import dev.sealhook.spec.understand.schema.SchemaReader;
import dev.sealhook.spec.understand.type.Shape.EnumShape;
import dev.sealhook.spec.understand.type.Shape.Simple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What several alternatives amount to: one type that holds them all, a union that a tag tells apart, or any JSON. */
final class UnionClassifier {
    /** As many as javac compiles in one switch; schemas that combine each other's alternatives soon have billions. */
    private static final int MAX_VARIANTS = 1_000;

    /** Schema objects that hold at once for one variant: as many as choices are nested, with what stands beside each. */
    private static final int MAX_PARTS = 200;

    private static final Set<Scalar> TEXTS = Set.of(Scalar.STRING, Scalar.DATE, Scalar.DATE_TIME);
    private static final Set<Scalar> INTEGERS = Set.of(Scalar.INTEGER, Scalar.INTEGER_32, Scalar.UNIX_TIME);

    private final KeywordReader keywords;
    private final SchemaReader schemas;
    private final ListedStrings strings;
    private final TagFinder tags;

    UnionClassifier(KeywordReader keywords, SchemaReader schemas) {
        this.keywords = keywords;
        this.schemas = schemas;
        this.strings = new ListedStrings(schemas);
        this.tags = new TagFinder(keywords, schemas, strings);
    }

    /**
     * @param rest what is said beside the alternatives and holds for each of them
     * @param shapes what each of the alternatives amounts to
     * @param holders the schema objects that may have a {@code discriminator}
     */
    Shape of(Optional<Schema> rest, List<Schema> alternatives, List<Shape> shapes, Collection<ObjectNode> holders) {
        Optional<Shape> scalar = scalar(shapes, alternatives);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        List<UnionCandidate> objects = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.get(i) instanceof Shape.UnionShape inner) {
                inner.variants().forEach(variant -> objects.add(UnionCandidate.announced(inner.tag(), variant)));
            } else if (shapes.get(i) instanceof Shape.ObjectShape) {
                objects.add(UnionCandidate.of(alternatives.get(i)));
            } else {
                return Shape.json("it is one of several types that nothing tells apart");
            }
        }
        return objects(rest.filter(schema -> schema.has("properties")), objects, holders);
    }

    /** What extends a base and is told apart by its discriminator. */
    Optional<Shape.UnionShape> extensions(Schema base) {
        return tags.extensions(base);
    }

    private Shape objects(Optional<Schema> rest, List<UnionCandidate> objects, Collection<ObjectNode> holders) {
        keywords.work().add(objects.size());
        Map<Conjunction, UnionCandidate> distinct = new LinkedHashMap<>();
        for (UnionCandidate object : objects) {
            UnionCandidate whole =
                    rest.map(schema -> object.beside(schema, schemas)).orElse(object);
            distinct.putIfAbsent(whole.schema().conjunction(), whole);
            if (whole.schema().conjunction().parts().size() > MAX_PARTS) {
                return Shape.json("its variants combine more than " + MAX_PARTS + " schemas");
            }
            if (distinct.size() > MAX_VARIANTS) {
                return Shape.json("it has more than " + MAX_VARIANTS + " variants");
            }
        }
        return tags.tellApart(List.copyOf(distinct.values()), holders);
    }

    /** The one scalar type that holds all alternatives: strings listed here and there, an integer or a number. */
    private Optional<Shape> scalar(List<Shape> shapes, List<Schema> alternatives) {
        Shape first = shapes.get(0);
        if (first instanceof Simple simple
                && simple.type() instanceof Scalar
                && shapes.stream().allMatch(first::equals)) {
            return Optional.of(first);
        }
        if (shapes.stream().allMatch(UnionClassifier::isText)) {
            List<EnumValue> listed = strings.ofAny(alternatives).entrySet().stream()
                    .map(value -> new EnumValue(value.getKey(), value.getValue().location()))
                    .toList();
            return Optional.of(listed.isEmpty() ? new Simple(Scalar.STRING) : Shape.strings(listed));
        }
        List<Type> types = shapes.stream()
                .map(shape -> shape instanceof Simple simple ? simple.type() : new Type.Json(""))
                .toList();
        if (INTEGERS.containsAll(types)) {
            return Optional.of(new Simple(Scalar.INTEGER));
        }
        return types.stream().allMatch(type -> type == Scalar.NUMBER || INTEGERS.contains(type))
                ? Optional.of(new Simple(Scalar.NUMBER))
                : Optional.empty();
    }

    private static boolean isText(Shape shape) {
        return shape instanceof EnumShape
                || shape instanceof Simple simple
                        && (simple.type() instanceof Type.Constant || TEXTS.contains(simple.type()));
    }
}
