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
        Shape shape = shapes.of(body);
        if (shape instanceof Shape.Members members) {
            return Optional.of(members.properties());
        }
        if (shape instanceof Shape.Entries) {
            return Optional.of(List.of());
        }
        List<Choice> choices = body.choices();
        return choices.size() == 1 && body.values().isEmpty() ? loosened(body, choices.get(0)) : Optional.empty();
    }

    /** All properties of all the alternatives; what is not in each of them is optional. */
    private Optional<List<PropertySchema>> loosened(Schema body, Choice choice) {
        Schema rest = body.settling(choice.part());
        List<List<PropertySchema>> each = new ArrayList<>();
        for (Schema branch : choice.branches()) {
            Optional<List<PropertySchema>> members = members(branch);
            if (members.isEmpty()) {
                return Optional.empty();
            }
            each.add(members.get());
        }
        Map<String, List<PropertySchema>> byName = new LinkedHashMap<>();
        rest.members().forEach(member -> byName.put(member.name(), new ArrayList<>()));
        each.forEach(members -> members.forEach(member ->
                byName.computeIfAbsent(member.name(), name -> new ArrayList<>()).add(member)));
        Map<String, PropertySchema> common = new LinkedHashMap<>();
        rest.members().forEach(member -> common.put(member.name(), member));
        return Optional.of(byName.entrySet().stream()
                .map(entry -> merged(
                        entry.getKey(), Optional.ofNullable(common.get(entry.getKey())), entry.getValue(), each.size()))
                .toList());
    }

    private static PropertySchema merged(
            String name, Optional<PropertySchema> common, List<PropertySchema> branches, int count) {
        boolean everywhere = branches.size() == count;
        boolean required = everywhere && branches.stream().allMatch(PropertySchema::required)
                || common.filter(PropertySchema::required).isPresent();
        if (common.isPresent() && !everywhere) {
            return new PropertySchema(name, common.get().alternatives(), required);
        }
        Map<List<?>, Schema> distinct = new LinkedHashMap<>();
        branches.forEach(
                member -> member.alternatives().forEach(schema -> distinct.putIfAbsent(schema.parts(), schema)));
        return new PropertySchema(name, List.copyOf(distinct.values()), required);
    }
}
