package dev.sealhook.spec.understand;

import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.Place;
import dev.sealhook.spec.catalogue.Definition.Role;
import dev.sealhook.spec.problem.JsonPointer;
import java.util.List;

/**
 * Where a schema is used, and so where a definition written there belongs.
 *
 * @param id the path by which it is reached
 * @param owner takes what is defined here
 */
record Site(String id, Place place, List<Definition> owner) {

    static Site event(String key, List<Definition> owner) {
        return new Site("/webhooks/" + JsonPointer.escape(key), new Place(Role.EVENT, key), owner);
    }

    static Site component(String pointer, List<Definition> owner) {
        String name = JsonPointer.parse(pointer).orElseThrow().last();
        return new Site(pointer, new Place(Role.COMPONENT, name), owner);
    }

    Site property(String name, List<Definition> nested) {
        return new Site(id + "/properties/" + JsonPointer.escape(name), new Place(Role.PROPERTY, name), nested);
    }

    Site variant(String tagValue, List<Definition> nested) {
        return new Site(id + "/variants/" + JsonPointer.escape(tagValue), new Place(Role.VARIANT, tagValue), nested);
    }

    /** The items of an array, or the values of a map, here. */
    Site items() {
        return new Site(id + "/items", new Place(Role.ITEM, place.word()), owner);
    }
}
