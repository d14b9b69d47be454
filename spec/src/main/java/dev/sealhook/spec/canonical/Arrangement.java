package dev.sealhook.spec.canonical;

import dev.sealhook.spec.canonical.Tree.Items;
import dev.sealhook.spec.canonical.Tree.Members;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a new version into the order of an old one: what was there already stays where it was, what is new goes last.
 * The order of properties is the order of a record's components, which a provider's reshuffling must not change.
 */
final class Arrangement {
    private static final String INFO = "info";

    private final boolean keepsWords;

    private Arrangement(boolean keepsWords) {
        this.keepsWords = keepsWords;
    }

    /** @param keepsWords whether titles, summaries and descriptions, and the document's {@code info}, stay the old */
    static Tree of(Tree fresh, Tree old, boolean keepsWords) {
        Tree arranged = new Arrangement(keepsWords).arrange(fresh, old, Position.KEYWORDS);
        boolean keepsInfo =
                keepsWords && old instanceof Members before && before.members().containsKey(INFO);
        return keepsInfo
                ? withInfo((Members) arranged, ((Members) old).members().get(INFO))
                : arranged;
    }

    private static Tree withInfo(Members document, Tree info) {
        Map<String, Tree> members = new LinkedHashMap<>(document.members());
        members.replace(INFO, info);
        return new Members(members);
    }

    private Tree arrange(Tree fresh, Tree old, Position position) {
        if (fresh instanceof Members now && old instanceof Members before) {
            return arrangeMembers(now.members(), before.members(), position);
        }
        return fresh instanceof Items now && old instanceof Items before
                ? arrangeItems(now.items(), before.items(), position)
                : fresh;
    }

    private Tree arrangeMembers(Map<String, Tree> fresh, Map<String, Tree> old, Position position) {
        Map<String, Tree> all = new LinkedHashMap<>();
        old.forEach((name, before) -> {
            Tree now = fresh.get(name);
            if (keepsWords && position.isWords(name)) {
                all.put(name, before);
            } else if (now != null) {
                all.put(name, arrangeMember(name, now, before, position));
            }
        });
        fresh.forEach(all::putIfAbsent);
        return new Members(all);
    }

    private Tree arrangeMember(String name, Tree fresh, Tree old, Position position) {
        Position inside = position.inside(name, fresh);
        return position.isSet(name) && fresh instanceof Items now && old instanceof Items before
                ? arrangeSet(now.items(), before.items(), inside)
                : arrange(fresh, old, inside);
    }

    private Tree arrangeSet(List<Tree> fresh, List<Tree> old, Position position) {
        Pairing pairing = Pairing.of(fresh, old);
        List<Tree> all = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            Tree before = old.get(i);
            pairing.freshOf(i).ifPresent(now -> all.add(arrange(fresh.get(now), before, position)));
        }
        pairing.unpaired().forEach(now -> all.add(fresh.get(now)));
        return new Items(List.copyOf(all));
    }

    /** Where the order says something it is the new one; only inside the items the old one holds. */
    private Tree arrangeItems(List<Tree> fresh, List<Tree> old, Position position) {
        List<Tree> all = new ArrayList<>(fresh);
        for (int i = 0; i < Math.min(fresh.size(), old.size()); i++) {
            all.set(i, arrange(fresh.get(i), old.get(i), position));
        }
        return new Items(List.copyOf(all));
    }
}
