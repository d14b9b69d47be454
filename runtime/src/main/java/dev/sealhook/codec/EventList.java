package dev.sealhook.codec;

import dev.sealhook.WebhookParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where one delivery holds several events: an array in its body. Immutable. */
public final class EventList {
    /** How many times as much as was sent may be read. */
    private static final long MAX_GROWTH = 64;

    private final String[] path; // to the array; empty if it is the body
    private final boolean ofItems;

    private EventList(String pointer, boolean ofItems) {
        path = Discriminator.segments(pointer);
        this.ofItems = ofItems;
    }

    /**
     * An array whose items are events.
     *
     * @param pointer a JSON Pointer (RFC 6901) to it; empty if it is the body
     * @return the list
     */
    public static EventList ofItems(String pointer) {
        return new EventList(pointer, true);
    }

    /**
     * An array in a body that stands for as many events as it has items: each is the body with this item alone.
     *
     * @param pointer a JSON Pointer to it
     * @return the list
     */
    public static EventList ofBodies(String pointer) {
        return new EventList(pointer, false);
    }

    /** A part of a text that is read as a text of its own: it stands there between what is put around it. */
    static final class Part {
        final byte[] json;
        private final byte[] whole;
        private final int from;
        private final int to;
        private final int before; // how much of the whole stands before it here
        private final int behind; // where that continues behind it

        private Part(byte[] whole, int before, int from, int to, int behind) {
            this.whole = whole;
            this.before = before;
            this.from = from;
            this.to = to;
            this.behind = behind;
            int after = before + to - from;
            json = Arrays.copyOf(whole, after + whole.length - behind);
            System.arraycopy(whole, from, json, before, to - from);
            System.arraycopy(whole, behind, json, after, whole.length - behind);
        }

        /** What stands there, alone. */
        static Part of(byte[] whole, int from, int to) {
            return new Part(whole, 0, from, to, whole.length);
        }

        /** The same fault, at its place in the whole text. */
        WebhookParseException inWhole(WebhookParseException fault) {
            int offset = ParseFault.offset(json, fault);
            if (offset >= before) {
                offset += offset < before + to - from ? from - before : behind - (before + to - from);
            }
            return ParseFault.at(whole, offset, fault);
        }
    }

    /**
     * Reads the events of a body, all of which is checked first.
     *
     * @param body JSON in UTF-8
     * @param event reads one event
     * @return the events; empty if the body is an object without that array, or too large beside it
     * @throws WebhookParseException if the body is malformed
     */
    <E> Optional<List<E>> read(byte[] body, Function<Part, E> event) {
        JsonReader in = new JsonReader(body);
        int start = check(in);
        in.at = path.length == 0 ? start : Discriminator.find(in, path);
        if (in.at < 0 || in.current() != '[') {
            return Optional.empty();
        }
        int open = in.at + 1;
        List<int[]> extents = extents(in);
        int before = ofItems ? 0 : open;
        int behind = ofItems ? body.length : in.at - 1;
        long around = (long) before + body.length - behind;
        if (around * extents.size() > MAX_GROWTH * body.length) {
            return Optional.empty();
        }
        List<E> events = new ArrayList<>();
        for (int[] extent : extents) {
            events.add(event.apply(new Part(body, before, extent[0], extent[1], behind)));
        }
        return Optional.of(List.copyOf(events));
    }

    private static List<int[]> extents(JsonReader in) {
        List<int[]> extents = new ArrayList<>();
        for (boolean more = in.openArray(); more; more = in.nextItem()) {
            int start = in.at;
            in.skipValue();
            extents.add(new int[] {start, in.at});
        }
        return extents;
    }

    /** Whether an object around the items is an event too. */
    boolean hasEnvelope() {
        return ofItems && path.length > 0;
    }

    private int check(JsonReader in) {
        if (path.length > 0 || in.passSpace() != '[') {
            in.begin();
        }
        int start = in.at;
        if (in.current() == '{') {
            EventReader.skipMembers(in);
        } else {
            in.skipValue();
        }
        in.end();
        in.at = start;
        return start;
    }
}
