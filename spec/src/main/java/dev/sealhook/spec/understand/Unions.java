package dev.sealhook.spec.understand;

import dev.sealhook.spec.catalogue.Definition.EnumValue;
import dev.sealhook.spec.catalogue.Type;
import dev.sealhook.spec.catalogue.Type.Scalar;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.understand.Shape.Enumerated;
import dev.sealhook.spec.understand.Shape.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What several alternatives amount to: one type that holds them all, a union that a tag tells apart, or any JSON. */
final class Unions {
    private static final Set<Scalar> TEXTS = Set.of(Scalar.STRING, Scalar.DATE, Scalar.DATE_TIME);
    private static final Set<Scalar> INTEGERS = Set.of(Scalar.INTEGER, Scalar.INTEGER_32, Scalar.UNIX_TIME);

    private final Shapes shapes;
    private final Tags tags;

    Unions(Shapes shapes) {
        this.shapes = shapes;
        this.tags = new Tags(shapes.schemas().context());
    }

    /**
     * @param rest what is said beside the alternatives and holds for each of them
     * @param holders the schema objects that may have a {@code discriminator}
     */
    Shape of(Optional<Schema> rest, List<Schema> alternatives, List<ObjectNode> holders) {
        List<Shape> each = alternatives.stream().map(shapes::of).toList();
        Optional<Shape> scalar = scalar(each, alternatives);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        List<Candidate> objects = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i) instanceof Shape.Variants inner) {
                inner.variants().forEach(variant -> objects.add(Candidate.announced(inner.tag(), variant)));
            } else if (each.get(i) instanceof Shape.Members) {
                objects.add(Candidate.of(alternatives.get(i)));
            } else {
                return Shape.json("it is one of several types that nothing tells apart");
            }
        }
        Optional<Schema> saying = rest.filter(schema -> schema.has("properties"));
        List<Candidate> whole = objects.stream()
                .map(object -> saying.map(object::beside).orElse(object))
                .toList();
        return tags.tellApart(distinct(whole), holders);
    }

    private static List<Candidate> distinct(List<Candidate> candidates) {
        Map<List<ObjectNode>, Candidate> byParts = new LinkedHashMap<>();
        candidates.forEach(candidate -> byParts.putIfAbsent(candidate.schema().parts(), candidate));
        return List.copyOf(byParts.values());
    }

    /** The one scalar type that holds all alternatives: strings listed here and there, an integer or a number. */
    private static Optional<Shape> scalar(List<Shape> each, List<Schema> alternatives) {
        if (each.stream().distinct().count() == 1
                && each.get(0) instanceof Plain plain
                && plain.type() instanceof Scalar) {
            return Optional.of(each.get(0));
        }
        if (each.stream().allMatch(Unions::isText)) {
            List<EnumValue> listed = Listed.values(alternatives);
            return Optional.of(listed.isEmpty() ? new Plain(Scalar.STRING) : Shapes.strings(listed));
        }
        List<Type> types = each.stream()
                .map(shape -> shape instanceof Plain plain ? plain.type() : new Type.Json(""))
                .toList();
        if (INTEGERS.containsAll(types)) {
            return Optional.of(new Plain(Scalar.INTEGER));
        }
        return types.stream().allMatch(type -> type == Scalar.NUMBER || INTEGERS.contains(type))
                ? Optional.of(new Plain(Scalar.NUMBER))
                : Optional.empty();
    }

    private static boolean isText(Shape shape) {
        return shape instanceof Enumerated
                || shape instanceof Plain plain
                        && (plain.type() instanceof Type.Constant || TEXTS.contains(plain.type()));
    }
}
