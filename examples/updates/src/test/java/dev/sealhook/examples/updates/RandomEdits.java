package dev.sealhook.examples.updates;

import dev.sealhook.examples.updates.Schema.Kind;
import dev.sealhook.examples.updates.Schema.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a provider may do to a catalogue. An edit that finds nothing to change does nothing. */
final class RandomEdits {
    private final RandomProvider random;
    private final Provider provider;
    private final List<Runnable> edits = List.of(
            this::addEvent,
            this::removeEvent,
            this::renameKey,
            this::changeType,
            this::listASecondType,
            this::shareAType,
            this::addMember,
            this::addMember,
            this::removeMember,
            this::removeMember,
            this::renameMember,
            this::respellMember,
            this::moveMember,
            this::toggleRequired,
            this::toggleRequired,
            this::toggleNullable,
            this::toggleNullable,
            this::replaceSchema,
            this::replaceSchema,
            this::replaceSchema,
            this::wrapOrUnwrap,
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
            this::renameComponent,
            this::describe);

    RandomEdits(RandomProvider random, Provider provider) {
        this.random = random;
        this.provider = provider;
    }

    void edit() {
        random.pick(edits).run();
    }

    private List<Schema> schemas(Predicate<Schema> which) {
        return provider.schemas().stream().filter(which).toList();
    }

    private void onOne(Predicate<Schema> which, java.util.function.Consumer<Schema> edit) {
        List<Schema> found = schemas(which);
        if (!found.isEmpty()) {
            edit.accept(random.pick(found));
        }
    }

    private static List<Member> free(Schema object) {
        return object.members.stream()
                .filter(member -> !member.name.equals("type") && !member.name.equals("kind"))
                .toList();
    }

    private void onOneMember(java.util.function.BiConsumer<Schema, Member> edit) {
        onOne(schema -> !free(schema).isEmpty(), object -> edit.accept(object, random.pick(free(object))));
    }

    private String anEvent() {
        return random.pick(new ArrayList<>(provider.events.keySet()));
    }

    private Member typeOf(String event) {
        return provider.events.get(event).members.stream()
                .filter(member -> member.name.equals("type"))
                .findFirst()
                .orElseThrow();
    }

    private void addEvent() {
        String key = random.name("event_");
        provider.events.put(key, random.event(key, provider));
    }

    private void removeEvent() {
        if (provider.events.size() > 1) {
            provider.events.remove(anEvent());
        }
    }

    private void renameKey() {
        String key = anEvent();
        String now = random.oneIn(2) ? key.replace('_', '.') : random.name("event_");
        renameIn(provider.events, key, now);
    }

    private static void renameIn(Map<String, Schema> map, String name, String now) {
        Map<String, Schema> before = new LinkedHashMap<>(map);
        map.clear();
        before.forEach((key, schema) -> map.put(key.equals(name) ? now : key, schema));
    }

    private void changeType() {
        typeOf(anEvent()).schema = Schema.listed(random.name("type."));
    }

    private void listASecondType() {
        List<String> values = typeOf(anEvent()).schema.values;
        if (values.size() > 1) {
            values.remove(random.upTo(values.size()));
        } else {
            values.add(random.name("type."));
        }
    }

    private void shareAType() {
        typeOf(anEvent()).schema = typeOf(anEvent()).schema.copy();
    }

    private void addMember() {
        onOne(
                schema -> schema.kind == Kind.OBJECT,
                object -> object.members.add(
                        random.upTo(object.members.size() + 1),
                        random.members(1, 1, provider).get(0)));
    }

    private void removeMember() {
        onOneMember((object, member) -> {
            if (object.members.size() > 1) {
                object.members.remove(member);
            }
        });
    }

    private void renameMember() {
        onOneMember((object, member) -> member.name = random.name("some_"));
    }

    /** To Java, it is the same component. */
    private void respellMember() {
        onOneMember((object, member) -> {
            int bar = member.name.indexOf('_');
            member.name = bar < 0
                    ? member.name
                    : member.name.substring(0, bar)
                            + Character.toUpperCase(member.name.charAt(bar + 1))
                            + member.name.substring(bar + 2);
        });
    }

    private void moveMember() {
        onOneMember((object, member) -> {
            object.members.remove(member);
            object.members.add(random.upTo(object.members.size() + 1), member);
        });
    }

    private void toggleRequired() {
        onOneMember((object, member) -> member.required = !member.required);
    }

    private void toggleNullable() {
        onOneMember((object, member) -> {
            member.schema.nullable = member.schema.kind != Kind.ANY && !member.schema.nullable;
        });
    }

    private void replaceSchema() {
        onOneMember((object, member) -> member.schema = random.schema(1, provider));
    }

    private void wrapOrUnwrap() {
        onOneMember((object, member) -> {
            Schema schema = member.schema;
            if (schema.kind == Kind.LIST) {
                member.schema = schema.item;
            } else {
                member.schema = new Schema(Kind.LIST);
                member.schema.item = schema;
            }
        });
    }

    private void onOneEnum(java.util.function.Consumer<Schema> edit) {
        List<Schema> types =
                provider.events.keySet().stream().map(key -> typeOf(key).schema).toList();
        List<Schema> tags = schemas(schema -> schema.kind == Kind.OBJECT).stream()
                .flatMap(object -> object.members.stream())
                .filter(member -> member.name.equals("kind"))
                .map(member -> member.schema)
                .toList();
        onOne(schema -> schema.kind == Kind.ENUM && !types.contains(schema) && !tags.contains(schema), edit);
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

    private void renameComponent() {
        if (!provider.components.isEmpty()) {
            String name = random.pick(new ArrayList<>(provider.components.keySet()));
            String now = random.name("Comp");
            renameIn(provider.components, name, now);
            schemas(schema -> schema.component.equals(name)).forEach(schema -> schema.component = now);
        }
    }

    private void describe() {
        onOneMember((object, member) -> {
            member.schema.description = random.name("What it is, ");
            member.schema.deprecated = random.oneIn(2);
        });
    }
}
