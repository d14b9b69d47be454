package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.JsonPointer;
import dev.sealhook.spec.problem.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Where a node stands: a step down from its parent. The pointer is made when it is asked for, because a large document
 * has hundreds of thousands of nodes and few problems.
 *
 * @param parent null for the root
 * @param key null unless the parent is an object
 * @param index the item's number, where the parent is an array
 */
record Place(String file, Node parent, Key key, int index, int line, int column) {
    /** An object's key, and where it stands. */
    record Key(String name, int line, int column) {}

    /** A place outside all values, such as that of a mistake; the beginning where there is no mark. */
    static Place ofRoot(String file, Optional<Mark> mark) {
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        return new Place(file, null, null, 0, line, column);
    }

    /** The same step and the same text, below another parent: where a copy stands. */
    Place under(Node other) {
        return new Place(file, other, key, index, line, column);
    }

    /** The same step, with another place in the text. */
    Place movedTo(int otherLine, int otherColumn) {
        return new Place(file, parent, key, index, otherLine, otherColumn);
    }

    Location location() {
        return new Location(file, line, column, pointer());
    }

    Location keyLocation() {
        return new Location(file, key.line, key.column, pointer());
    }

    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place place = this; place.parent != null; place = place.parent.place()) {
            steps.push(place.key == null ? Integer.toString(place.index) : JsonPointer.escape(place.key.name));
        }
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }
}
