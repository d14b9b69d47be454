package dev.sealhook.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How the signed content is put together: {@code {id}.{timestamp}.{body}}. Immutable. */
public final class ContentTemplate {
    private static final byte[] NOTHING = new byte[0];

    /** What is put in. */
    private enum Placeholder {
        ID,
        TIMESTAMP,
        BODY,
        URL
    }

    // No record: its equals() costs a process more, the first time, than all else that verifies.
    private static final class Part {
        final Placeholder placeholder; // null in a literal
        final String literal; // null in a placeholder

        Part(Placeholder placeholder, String literal) {
            this.placeholder = placeholder;
            this.literal = literal;
        }
    }

    private final Part[] before;
    private final Part[] after;
    private final boolean hasId;
    private final boolean hasTimestamp;
    private final boolean hasUrl;
    private final boolean hasBody;
    private final String idDelimiter; // null if nothing follows the id, or there is none

    private ContentTemplate(List<Part> parts) {
        int body = indexOf(parts, Placeholder.BODY);
        int id = indexOf(parts, Placeholder.ID);
        hasBody = body >= 0;
        hasId = id >= 0;
        hasTimestamp = indexOf(parts, Placeholder.TIMESTAMP) >= 0;
        hasUrl = indexOf(parts, Placeholder.URL) >= 0;
        before = parts.subList(0, hasBody ? body : parts.size()).toArray(new Part[0]);
        after = parts.subList(hasBody ? body + 1 : parts.size(), parts.size()).toArray(new Part[0]);
        idDelimiter = id < 0 || id + 1 == parts.size() ? null : parts.get(id + 1).literal;
    }

    /**
     * Reads a template.
     *
     * @param template literals and {@code {id}}, {@code {timestamp}}, {@code {body}}, {@code {url}}, each once at most
     * @return the template
     * @throws IllegalArgumentException if it has another placeholder, or one twice, or {@code {id}} with another behind
     *     it and nothing between, so that the two could not be told apart
     */
    public static ContentTemplate of(String template) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', end)) {
            int close = template.indexOf('}', open);
            Placeholder placeholder = placeholder(template, open, close);
            if (indexOf(parts, placeholder) >= 0) {
                throw new IllegalArgumentException("the content has a placeholder twice: " + template);
            }
            addLiteral(parts, template.substring(end, open));
            parts.add(new Part(placeholder, null));
            end = close + 1;
        }
        addLiteral(parts, template.substring(end));
        int id = indexOf(parts, Placeholder.ID);
        if (id >= 0 && id + 1 < parts.size() && parts.get(id + 1).literal == null) {
            throw new IllegalArgumentException("the content has nothing between {id} and what follows it: " + template);
        }
        return new ContentTemplate(parts);
    }

    private static void addLiteral(List<Part> parts, String literal) {
        if (!literal.isEmpty()) {
            parts.add(new Part(null, literal));
        }
    }

    private static Placeholder placeholder(String template, int open, int close) {
        return switch (template.substring(open + 1, Math.max(open + 1, close))) {
            case "id" -> Placeholder.ID;
            case "timestamp" -> Placeholder.TIMESTAMP;
            case "body" -> Placeholder.BODY;
            case "url" -> Placeholder.URL;
            default ->
                throw new IllegalArgumentException(
                        "the content can have {id}, {timestamp}, {body} and {url}, and no other braces: " + template);
        };
    }

    private static int indexOf(List<Part> parts, Placeholder placeholder) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).placeholder == placeholder) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the message's id is signed. */
    public boolean hasId() {
        return hasId;
    }

    /** Whether the time is signed. */
    public boolean hasTimestamp() {
        return hasTimestamp;
    }

    /** Whether the body is signed. */
    public boolean hasBody() {
        return hasBody;
    }

    /** Whether the URL is signed. */
    public boolean hasUrl() {
        return hasUrl;
    }

    /**
     * Whether the same content could come from another id: this one holds what stands between the id and what follows.
     *
     * @param id the message's id
     * @return whether it must be refused
     */
    public boolean isAmbiguous(String id) {
        // The first character alone is found in a third of the time, and mostly is not there.
        return idDelimiter != null && id.indexOf(idDelimiter.charAt(0)) >= 0 && id.contains(idDelimiter);
    }

    /**
     * The content of one delivery. What the template does not have may be null.
     *
     * @param id the message's id
     * @param timestamp the time as it was sent
     * @param url the URL that was called
     * @param body the body
     * @return what is signed
     */
    public SignedContent fill(String id, String timestamp, String url, byte[] body) {
        return new SignedContent(
                text(before, id, timestamp, url), hasBody ? body : NOTHING, text(after, id, timestamp, url));
    }

    private static byte[] text(Part[] parts, String id, String timestamp, String url) {
        if (parts.length == 0) {
            return NOTHING;
        }
        int length = 0;
        for (Part part : parts) {
            length += value(part, id, timestamp, url).length();
        }
        byte[] ascii = new byte[length];
        int at = 0;
        for (Part part : parts) {
            String value = value(part, id, timestamp, url);
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c >= 0x80) {
                    return utf8(parts, id, timestamp, url);
                }
                ascii[at++] = (byte) c;
            }
        }
        return ascii;
    }

    private static byte[] utf8(Part[] parts, String id, String timestamp, String url) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(value(part, id, timestamp, url));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String value(Part part, String id, String timestamp, String url) {
        if (part.literal != null) {
            return part.literal;
        }
        return switch (part.placeholder) {
            case ID -> id;
            case TIMESTAMP -> timestamp;
            case URL -> url;
            case BODY -> throw new IllegalStateException("the body is no text");
        };
    }
}
