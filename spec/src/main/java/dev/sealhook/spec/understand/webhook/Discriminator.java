package dev.sealhook.spec.understand.webhook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What names the events of a document.
 *
 * @param parts top-level properties, JSON Pointers into the body and headers: their values are joined
 * @param announcements by the webhook's key
 */
public record Discriminator(List<String> parts, Map<String, Announcement> announcements) {
    /**
     * What announces a webhook.
     *
     * @param values the names that announce it and no other
     * @param anySpelling the document does not say how the name is spelt: others that differ in case and separators
     *     announce it too
     */
    public record Announcement(List<String> values, boolean anySpelling) {
        public static final Announcement NONE = new Announcement(List.of(), false);

        public Announcement {
            values = List.copyOf(values);
        }

        public boolean isNone() {
            return values.isEmpty();
        }

        /** Its one name, as it is always spelt. */
        public Optional<String> only() {
            return values.size() == 1 && !anySpelling ? Optional.of(values.get(0)) : Optional.empty();
        }
    }

    public Discriminator {
        parts = List.copyOf(parts);
    }

    /** The one property that names the events; empty if anything else does. */
    public Optional<String> property() {
        return parts.stream()
                .filter(part -> parts.size() == 1 && NamePart.of(part).isProperty())
                .findFirst();
    }

    public Announcement of(String key) {
        return announcements.getOrDefault(key, Announcement.NONE);
    }

    boolean isConstant() {
        return announcements.values().stream()
                .allMatch(announcement -> announcement.only().isPresent());
    }
}
