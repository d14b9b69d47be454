package dev.sealhook.spec.understand;

import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.EnumDefinition;
import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
import dev.sealhook.spec.catalogue.Definition.UnionDefinition;
import dev.sealhook.spec.catalogue.Property;
import dev.sealhook.spec.catalogue.Type;
import dev.sealhook.spec.catalogue.TypeUse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A catalogue in a few words, a line a property: {@code name: type}, {@code name?:} where it is optional. */
final class Outline {
    private final StringBuilder text = new StringBuilder();

    private Outline() {}

    /** With {@code <key> [values]} for each event. */
    static String of(Catalogue catalogue) {
        Outline outline = new Outline();
        catalogue.events().forEach(event -> {
            outline.line(0, event.key() + " " + event.values());
            outline.inside(event.body(), 1);
        });
        catalogue.components().forEach(component -> outline.definition(component, 0));
        return outline.text.toString();
    }

    private void definition(Definition definition, int depth) {
        line(depth, head(definition));
        inside(definition, depth + 1);
    }

    private static String head(Definition definition) {
        String name = definition.place().role().name().toLowerCase(Locale.ROOT) + " "
                + definition.place().word();
        if (definition instanceof EnumDefinition listed) {
            return name + " = "
                    + listed.values().stream().map(Definition.EnumValue::value).collect(Collectors.joining(" | "));
        }
        return definition instanceof UnionDefinition union
                ? name + " by " + union.tag() + ": "
                        + union.variants().stream()
                                .map(variant -> String.join(",", variant.tagValues()) + " " + last(variant.id()))
                                .collect(Collectors.joining(" | "))
                : name;
    }

    private void inside(Definition definition, int depth) {
        if (definition instanceof ObjectDefinition object) {
            object.properties().forEach(property -> line(depth, property(property)));
        }
        definition.nested().forEach(inner -> definition(inner, depth));
    }

    static String property(Property property) {
        return property.name() + (property.required() ? ": " : "?: ") + use(property.type());
    }

    private static String use(TypeUse use) {
        return type(use.type()) + (use.nullable() ? " or null" : "");
    }

    private static String type(Type type) {
        if (type instanceof Type.Constant constant) {
            return "only " + constant.value();
        }
        if (type instanceof Type.ListOf list) {
            return "[" + use(list.items()) + "]";
        }
        if (type instanceof Type.MapOf map) {
            return "{" + use(map.values()) + "}";
        }
        if (type instanceof Type.Named named) {
            return last(named.id());
        }
        if (type == Type.AnyEvent.INSTANCE) {
            return "event";
        }
        return type instanceof Type.Json json
                ? json.reason().isEmpty() ? "any" : "any (" + json.reason() + ")"
                : type.toString().toLowerCase(Locale.ROOT);
    }

    private static String last(String id) {
        List<String> steps = List.of(id.split("/"));
        return (id.startsWith("/components/schemas/") && steps.size() == 4 ? "#" : "") + steps.get(steps.size() - 1);
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}
