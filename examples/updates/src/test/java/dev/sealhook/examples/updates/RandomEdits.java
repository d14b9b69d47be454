package dev.sealhook.examples.updates;

import dev.sealhook.examples.updates.Schema.Kind;
import dev.sealhook.examples.updates.Schema.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What a provider may do to a catalogue. An edit that finds nothing to change does nothing. */
final class RandomEdits {
    private final RandomProvider random;
    private final Provider provider;
    private final RandomTypeEdits types;
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
            this::swapSchemas,
            this::describe);

    RandomEdits(RandomProvider random, Provider provider) {
        this.random = random;
        this.provider = provider;
        this.types = new RandomTypeEdits(random, provider);
    }

    void edit() {
        List<Runnable> all = new ArrayList<>(edits);
        all.addAll(types.all());
        random.pick(all).run();
    }

    private static List<Member> free(Schema object) {
        return object.members.stream()
                .filter(member -> !member.name.equals("type") && !member.name.equals("kind"))
                .toList();
    }

    private void onOneMember(BiConsumer<Schema, Member> edit) {
        List<Schema> objects = provider.schemas().stream()
                .filter(schema -> !free(schema).isEmpty())
                .toList();
        if (!objects.isEmpty()) {
            Schema object = random.pick(objects);
            edit.accept(object, random.pick(free(object)));
        }
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

    static void renameIn(Map<String, Schema> map, String name, String now) {
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
        Schema object = random.pick(provider.schemas().stream()
                .filter(schema -> schema.kind == Kind.OBJECT)
                .toList());
        object.members.add(
                random.upTo(object.members.size() + 1),
                random.members(1, 1, provider).get(0));
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

    private void swapSchemas() {
        onOneMember((object, member) -> {
            Member other = random.pick(free(object));
            Schema schema = member.schema;
            member.schema = other.schema;
            other.schema = schema;
        });
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

    private void describe() {
        onOneMember((object, member) -> {
            member.schema.description = random.name("What it is, ");
            member.schema.deprecated = random.oneIn(2);
        });
    }
}
