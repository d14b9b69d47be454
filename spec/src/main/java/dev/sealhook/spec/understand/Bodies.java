package dev.sealhook.spec.understand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The listed properties of a body: it is one object in Java, also where the document offers a choice of several. */
final class Bodies {
    private final Shapes shapes;

    Bodies(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Empty if the body is not known to be a JSON object. */
    Optional<List<PropertySchema>> members(Schema body) {
        List<Choice> choices = body.choices();
        if (!choices.isEmpty() && body.values().isEmpty()) {
            return loosened(body, choices.get(0));
        }
        Shape shape = shapes.of(body);
        if (shape instanceof Shape.Members members) {
            return Optional.of(members.properties());
        }
        return shape instanceof Shape.Entries ? Optional.of(List.of()) : Optional.empty();
    }

    /** All properties of all the alternatives that are objects; what is not in each of them is optional. */
    private Optional<List<PropertySchema>> loosened(Schema body, Choice choice) {
        Schema rest = body.settling(choice.part());
        List<List<PropertySchema>> each = choice.branches().stream()
                .filter(branch -> branch.types().isEmpty() || branch.types().contains("object"))
                .flatMap(branch -> members(rest.and(branch)).stream())
                .toList();
        Map<String, List<PropertySchema>> byName = new LinkedHashMap<>();
        each.forEach(members -> members.forEach(member ->
                byName.computeIfAbsent(member.name(), name -> new ArrayList<>()).add(member)));
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(byName.values().stream()
                        .map(members -> merged(members, each.size()))
                        .toList());
    }

    private static PropertySchema merged(List<PropertySchema> members, int count) {
        Map<List<?>, Schema> distinct = new LinkedHashMap<>();
        members.forEach(
                member -> member.alternatives().forEach(schema -> distinct.putIfAbsent(schema.parts(), schema)));
        boolean everywhere = members.size() == count && members.stream().allMatch(PropertySchema::everywhere);
        boolean required = everywhere && members.stream().allMatch(PropertySchema::required);
        return new PropertySchema(members.get(0).name(), List.copyOf(distinct.values()), required, everywhere);
    }
}
