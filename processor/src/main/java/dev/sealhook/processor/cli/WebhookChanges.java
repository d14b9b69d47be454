package dev.sealhook.processor.cli;

import dev.sealhook.spec.canonical.CanonicalDocument;
import dev.sealhook.spec.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which webhooks differ between two catalogues, in anything that they reach, wording too.
 *
 * @param count how many webhooks there are now
 * @param added keys, in the new catalogue's order; as changed
 * @param removed keys, in the old one's
 */
record WebhookChanges(int count, List<String> added, List<String> removed, List<String> changed) {

    static WebhookChanges between(Optional<Document> earlier, Document now) {
        Map<String, CanonicalDocument> before =
                earlier.map(CanonicalDocument::eachWebhookOf).orElse(Map.of());
        Map<String, CanonicalDocument> after = CanonicalDocument.eachWebhookOf(now);
        List<String> added = new ArrayList<>(after.keySet());
        added.removeAll(before.keySet());
        List<String> removed = new ArrayList<>(before.keySet());
        removed.removeAll(after.keySet());
        List<String> changed = after.keySet().stream()
                .filter(before::containsKey)
                .filter(key -> !before.get(key).equals(after.get(key)))
                .toList();
        return new WebhookChanges(after.size(), added, removed, changed);
    }

    String summary() {
        return count + (count == 1 ? " webhook: " : " webhooks: ") + added.size() + " added, " + removed.size()
                + " removed, " + changed.size() + " changed";
    }
}
