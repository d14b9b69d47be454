package dev.sealhook.spec.problem;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A JSON Pointer (RFC 6901): the names of members and the numbers of items on the way from a document's root to a
 * value. Immutable; a pointer shares all but its last token with its parent, so that each value of a large document can
 * have one.
 */
public final class JsonPointer {
    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer(null, "");

    private static final Pattern BAD_ESCAPE = Pattern.compile("~(?![01])");

    private final JsonPointer parent;
    private final String token;

    private JsonPointer(JsonPointer parent, String token) {
        this.parent = parent;
        this.token = token;
    }

    /** Reads {@code /a~1b/0}. Empty if the text is neither empty nor begins with a slash, or has a bad escape. */
    public static Optional<JsonPointer> parse(String text) {
        boolean rooted = text.isEmpty() || text.startsWith("/");
        if (!rooted || BAD_ESCAPE.matcher(text).find()) {
            return Optional.empty();
        }
        JsonPointer pointer = ROOT;
        String[] tokens = text.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            pointer = pointer.child(unescape(tokens[i]));
        }
        return Optional.of(pointer);
    }

    /**
     * Reads a reference within one document: a URI fragment such as {@code #/a%20b} (RFC 6901, section 6). Empty if the
     * text is no such fragment.
     */
    public static Optional<JsonPointer> parseFragment(String reference) {
        if (!reference.startsWith("#")) {
            return Optional.empty();
        }
        try {
            String text = reference.substring(1).replace("+", "%2B");
            return parse(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException badPercentEscape) {
            return Optional.empty();
        }
    }

    /** A name as it stands in a pointer's text: with {@code ~0} for {@code ~} and {@code ~1} for {@code /}. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescape(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    /** The pointer to a member of the object that this one points to. */
    public JsonPointer child(String name) {
        return new JsonPointer(this, name);
    }

    /** The pointer to an item of the array that this one points to; the first has the index 0. */
    public JsonPointer child(int index) {
        return new JsonPointer(this, Integer.toString(index));
    }

    /** The pointer to what contains the value; empty for the root. */
    public Optional<JsonPointer> parent() {
        return Optional.ofNullable(parent);
    }

    /** The last name or number, without escapes. Throws NoSuchElementException for the root. */
    public String last() {
        if (parent == null) {
            throw new NoSuchElementException("the root has no name");
        }
        return token;
    }

    /** All names and numbers from the root on, without escapes. */
    public List<String> tokens() {
        Deque<String> tokens = new ArrayDeque<>();
        for (JsonPointer at = this; at.parent != null; at = at.parent) {
            tokens.push(at.token);
        }
        return new ArrayList<>(tokens);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonPointer pointer && pointer.tokens().equals(tokens());
    }

    @Override
    public int hashCode() {
        return tokens().hashCode();
    }

    /** The text, {@code /a~1b/0}; empty for the root. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        tokens().forEach(name -> text.append('/').append(escape(name)));
        return text.toString();
    }
}
