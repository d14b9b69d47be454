package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.catalogue.EventName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a provider spells names that the document does not spell out. Where a header begins the name and the body goes on,
 * the key without what the body says is the header's value: {@code check-run-requested-action} less {@code
 * requested_action} is {@code check-run}, and, for this document has {@code _} where keys have {@code -}, {@code
 * check_run}.
 */
final class NameSpelling {
    static final String JOINT = "-";

    private final Map<Webhook, String> heads = new LinkedHashMap<>();
    private final Map<Webhook, List<String>> tails;
    private final Map<Character, Character> respelt = new HashMap<>();

    /** @param tails what the body says, where it is known: the end of a name that a header begins */
    NameSpelling(Map<Webhook, List<String>> tails) {
        this.tails = tails;
        tails.forEach((webhook, ends) -> ends.forEach(end -> head(webhook, end).ifPresent(head -> {
            heads.put(webhook, head);
            compare(webhook.key().substring(webhook.key().length() - end.length()), end);
        })));
    }

    /** The names that a webhook has, as far as the document lets one know. */
    List<String> of(Webhook webhook) {
        List<String> ends = tails.getOrDefault(webhook, List.of());
        Optional<String> head = Optional.ofNullable(heads.get(webhook)).or(() -> longestHead(webhook));
        if (ends.isEmpty() || head.isEmpty()) {
            return List.of(tails.containsKey(webhook) ? respell(webhook.name()) : webhook.name());
        }
        List<String> names = new ArrayList<>();
        for (String end : ends) {
            if (!heads.containsKey(webhook) || head(webhook, end).isPresent()) {
                names.add(respell(head.get()) + JOINT + end);
            }
        }
        return names;
    }

    /** The beginning of the key, if the rest of it is this end. */
    private static Optional<String> head(Webhook webhook, String end) {
        String key = webhook.name();
        int cut = key.length() - end.length();
        return cut > 0 && EventName.letters(key.substring(cut)).equals(EventName.letters(end))
                ? Optional.of(key.substring(0, cut).replaceAll("[-_./]+$", "")).filter(head -> !head.isEmpty())
                : Optional.empty();
    }

    private void compare(String inKey, String sent) {
        for (int i = 0; i < sent.length(); i++) {
            if (inKey.charAt(i) != sent.charAt(i) && !Character.isLetterOrDigit(sent.charAt(i))) {
                respelt.putIfAbsent(inKey.charAt(i), sent.charAt(i));
            }
        }
    }

    private String respell(String text) {
        StringBuilder spelt = new StringBuilder();
        text.chars()
                .forEach(character -> spelt.append((char) respelt.getOrDefault((char) character, (char) character)));
        return spelt.toString();
    }

    /** A key that does not end as the body says begins as another's does. */
    private Optional<String> longestHead(Webhook webhook) {
        return heads.values().stream()
                .filter(head -> webhook.name().startsWith(head))
                .max(java.util.Comparator.comparing(String::length));
    }
}
