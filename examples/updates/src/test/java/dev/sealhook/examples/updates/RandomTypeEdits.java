package dev.sealhook.examples.updates;

import dev.sealhook.examples.updates.Schema.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What a provider may do to enums, unions and components. */
final class RandomTypeEdits {
    private final RandomProvider random;
    private final Provider provider;

    RandomTypeEdits(RandomProvider random, Provider provider) {
        this.random = random;
        this.provider = provider;
    }

    List<Runnable> all() {
        return List.of(
                this::addValue,
                this::removeValue,
                this::changeValue,
                this::reverseValues,
                this::addVariant,
                this::removeVariant,
                this::changeTag,
                this::changeTagValue,
                this::moveOut,
                this::moveIn,
                this::pointElsewhere,
                this::pointElsewhere,
                this::renameComponent);
    }

    private List<Schema> schemas(Predicate<Schema> which) {
        return provider.schemas().stream().filter(which).toList();
    }

    private void onOne(Predicate<Schema> which, Consumer<Schema> edit) {
        List<Schema> found = schemas(which);
        if (!found.isEmpty()) {
            edit.accept(random.pick(found));
        }
    }

    private void onOneEnum(Consumer<Schema> edit) {
        List<Schema> announcing = typesAndTags();
        onOne(schema -> schema.kind == Kind.ENUM && !announcing.contains(schema), edit);
    }

    private void addValue() {
        onOneEnum(listed -> listed.values.add(random.name("value_")));
    }

    private void removeValue() {
        onOneEnum(listed -> {
            if (listed.values.size() > 1) {
                listed.values.remove(random.upTo(listed.values.size()));
            }
        });
    }

    /** To another spelling of its constant, or to another value. */
    private void changeValue() {
        onOneEnum(listed -> listed.values.replaceAll(value -> random.oneIn(2) ? value.replace('-', '_') : value));
    }

    private void reverseValues() {
        onOneEnum(listed -> Collections.reverse(listed.values));
    }

    private void addVariant() {
        onOne(schema -> schema.kind == Kind.UNION, union -> union.variants.add(random.variant(0, provider)));
    }

    private void removeVariant() {
        onOne(schema -> schema.variants.size() > 2, union -> union.variants.remove(0));
    }

    private void changeTag() {
        onOne(
                schema -> schema.kind == Kind.UNION
                        && schema.variants.stream().noneMatch(variant -> variant.kind == Kind.REF),
                union -> {
                    String name = random.name("tag");
                    union.variants.forEach(variant -> variant.members.get(0).name = name);
                });
    }

    private void changeTagValue() {
        onOne(schema -> schema.kind == Kind.UNION, union -> {
            Schema variant = random.pick(union.variants);
            if (variant.kind == Kind.OBJECT) {
                List<String> values = variant.members.get(0).schema.values;
                if (random.oneIn(2)) {
                    values.clear();
                }
                values.add(random.name("kind_"));
            }
        });
    }

    private void moveOut() {
        onOne(
                schema -> (schema.kind == Kind.OBJECT || schema.kind == Kind.ENUM && schema.values.size() > 1)
                        && !provider.events.containsValue(schema)
                        && !provider.components.containsValue(schema),
                inline -> {
                    if (typesAndTags().contains(inline)) {
                        return;
                    }
                    String name = random.name("Comp");
                    Schema component = inline.copy();
                    component.nullable = false;
                    provider.components.put(name, component);
                    Schema reference = Schema.reference(name);
                    reference.nullable = inline.nullable;
                    inline.become(reference);
                });
    }

    private List<Schema> typesAndTags() {
        return schemas(schema -> schema.kind == Kind.OBJECT).stream()
                .flatMap(object -> object.members.stream())
                .filter(member ->
                        member.name.equals("kind") || member.name.equals("type") || member.name.startsWith("tag"))
                .map(member -> member.schema)
                .toList();
    }

    private void moveIn() {
        onOne(schema -> schema.kind == Kind.REF, reference -> {
            Schema inline = provider.components.get(reference.component).copy();
            inline.nullable = reference.nullable;
            reference.become(inline);
        });
    }

    /** To one that needs no other, so that none contains itself. */
    private void pointElsewhere() {
        List<String> simple = provider.components.entrySet().stream()
                .filter(component -> isSimple(component.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        List<Schema> variants = schemas(schema -> schema.kind == Kind.UNION).stream()
                .flatMap(union -> union.variants.stream())
                .toList();
        if (!simple.isEmpty()) {
            onOne(
                    schema -> schema.kind == Kind.REF && !variants.contains(schema),
                    reference -> reference.component = random.pick(simple));
        }
    }

    private static boolean isSimple(Schema schema) {
        return schema.kind != Kind.REF
                && (schema.item == null || isSimple(schema.item))
                && schema.variants.stream().allMatch(RandomTypeEdits::isSimple)
                && schema.members.stream().allMatch(member -> isSimple(member.schema));
    }

    private void renameComponent() {
        if (!provider.components.isEmpty()) {
            String name = random.pick(new ArrayList<>(provider.components.keySet()));
            String now = random.name("Comp");
            RandomEdits.renameIn(provider.components, name, now);
            schemas(schema -> schema.component.equals(name)).forEach(schema -> schema.component = now);
        }
    }
}
