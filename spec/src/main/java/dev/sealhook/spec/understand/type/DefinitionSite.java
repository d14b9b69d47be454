package dev.sealhook.spec.understand.type;

import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.Place;
import dev.sealhook.spec.catalogue.Definition.Role;
import dev.sealhook.spec.problem.JsonPointer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where a schema is used, and so where a definition written there belongs.
 *
 * @param id the path by which it is reached
 * @param owner takes what is defined here
 * @param nested counts what is defined inside the webhook's body or the component
 */
public record DefinitionSite(String id, Place place, List<Definition> owner, AtomicInteger nested) {

    public static DefinitionSite event(String key, List<Definition> owner) {
        return new DefinitionSite(
                "/webhooks/" + JsonPointer.escape(key), new Place(Role.EVENT, key), owner, new AtomicInteger());
    }

    static DefinitionSite component(String pointer, List<Definition> owner) {
        String name = JsonPointer.parse(pointer).orElseThrow().last();
        return new DefinitionSite(pointer, new Place(Role.COMPONENT, name), owner, new AtomicInteger());
    }

    public DefinitionSite property(String name, List<Definition> inside) {
        return within("/properties/" + JsonPointer.escape(name), new Place(Role.PROPERTY, name), inside);
    }

    DefinitionSite variant(String tagValue, List<Definition> inside) {
        return within("/variants/" + JsonPointer.escape(tagValue), new Place(Role.VARIANT, tagValue), inside);
    }

    /** The items of an array, or the values of a map, here. */
    DefinitionSite items() {
        return within("/items", new Place(Role.ITEM, place.word()), owner);
    }

    private DefinitionSite within(String step, Place at, List<Definition> inside) {
        return new DefinitionSite(id + step, at, inside, nested);
    }
}
