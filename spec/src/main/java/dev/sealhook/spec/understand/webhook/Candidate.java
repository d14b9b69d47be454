package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.catalogue.EventName;
import dev.sealhook.spec.understand.webhook.Claims.Strength;
import dev.sealhook.spec.understand.webhook.Discriminator.Announcement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts that may name the events, and which of some webhooks they tell apart. */
final class Candidate {
    /** The one that tells most apart; then the one of which the document says more. */
    static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::toldApart)
            .thenComparing(candidate -> candidate.proven)
            .thenComparing(candidate -> candidate.names)
            .thenComparing(Candidate::isRequired)
            .thenComparing(Candidate::isUsual);

    /** What providers call the property, where the document does not say more than that it is a string. */
    private static final Set<String> USUAL = Set.of(
            "type", "event", "topic", "eventtype", "eventname", "eventcode", "eventkey", "webhooktype", "webhookevent");

    /** Values that the parts of one webhook's name combine to. */
    private static final int MAX_NAMES = 1_000;

    private final List<NamePart> parts;
    private final Map<Webhook, List<Evidence>> evidence = new LinkedHashMap<>();
    private final Claims claims;
    private final Map<String, Announcement> announcements = new LinkedHashMap<>();
    /** Webhooks that claim a value which the document mentions. */
    private long proven;
    /** Those of them that claim their own name. */
    private long names;

    /** @param named the user says that these parts name the events */
    Candidate(List<NamePart> parts, boolean named, List<Webhook> webhooks, EvidenceReader reader) {
        this.parts = parts;
        this.claims = new Claims(webhooks);
        for (Webhook webhook : webhooks) {
            List<Evidence> said =
                    parts.stream().map(part -> reader.of(webhook, part)).toList();
            evidence.put(webhook, said);
            claim(webhook, said);
        }
        announce(
                named || claims.holdNames() || claims.areNone() && isUsual() && isStringEverywhere(),
                named || isCommon());
    }

    private void claim(Webhook webhook, List<Evidence> said) {
        if (parts.size() > 1) {
            joined(said).forEach(name -> claims.add(webhook, name, Strength.LISTED));
        } else {
            said.get(0).listed().forEach(name -> claims.add(webhook, name, Strength.LISTED));
            said.get(0).shown().forEach(name -> claims.add(webhook, name, Strength.SHOWN));
        }
    }

    /** The names that parts combine to; none if one of them may be anything, or all are absent. */
    private static List<String> joined(List<Evidence> said) {
        List<String> names = List.of("");
        for (Evidence part : said) {
            if (part.isNone()) {
                continue;
            }
            List<String> longer = new ArrayList<>();
            for (String name : names) {
                part.values().forEach(value -> longer.add(name.isEmpty() ? value : name + NameSpelling.JOINT + value));
            }
            if (longer.size() > MAX_NAMES) {
                return List.of();
            }
            names = longer;
        }
        return names.equals(List.of("")) ? List.of() : names;
    }

    /**
     * @param byKey the parts hold the webhooks' keys
     * @param omitted also where the document does not list them
     */
    private void announce(boolean byKey, boolean omitted) {
        Map<Webhook, List<String>> spelt = new LinkedHashMap<>();
        Map<String, Integer> count = new HashMap<>();
        NameSpelling spelling = new NameSpelling(tails());
        evidence.keySet().forEach(webhook -> {
            spelt.put(webhook, spelling.of(webhook));
            spelt.get(webhook).forEach(name -> count.merge(EventName.letters(name), 1, Integer::sum));
        });
        evidence.forEach((webhook, said) -> {
            boolean has = omitted || !said.stream().allMatch(Evidence::isNone);
            Map<String, Strength> own = has ? claims.of(webhook) : Map.of();
            // What an example shows may be careless where other webhooks are named by their keys.
            boolean settled = claims.holdNames()
                    ? own.values().stream().anyMatch(strength -> strength != Strength.SHOWN)
                    : !own.isEmpty();
            List<String> values = new ArrayList<>(own.keySet());
            boolean anySpelling = false;
            if (byKey && !settled && said.stream().allMatch(part -> part.described() ? part.string() : omitted)) {
                List<String> alone = spelt.get(webhook).stream()
                        .filter(name -> count.get(EventName.letters(name)) == 1)
                        .toList();
                values.addAll(alone);
                anySpelling = !alone.isEmpty();
            }
            proven += own.isEmpty() ? 0 : 1;
            names += own.keySet().stream()
                            .anyMatch(value -> EventName.letters(value).equals(webhook.letters()))
                    ? 1
                    : 0;
            announcements.put(webhook.key(), new Announcement(values, anySpelling));
        });
    }

    /** What the body says, where a header begins the name. */
    private Map<Webhook, List<String>> tails() {
        Map<Webhook, List<String>> tails = new LinkedHashMap<>();
        if (parts.size() > 1 && parts.get(0).isHeader()) {
            evidence.forEach((webhook, said) -> {
                List<Evidence> body = said.subList(1, said.size());
                List<String> ends = joined(body);
                if (!ends.isEmpty() || body.stream().allMatch(Evidence::isNone)) {
                    tails.put(webhook, ends);
                }
            });
        }
        return tails;
    }

    /** Not just any property with values, such as a status or an id. */
    boolean isPlausible() {
        if (toldApart() == 0) {
            return false;
        }
        boolean namesEvents = claims.holdNames() || isUsual();
        if (evidence.size() == 1) {
            return namesEvents && isRequired() && discriminator().isConstant();
        }
        return namesEvents
                || evidence.values().stream()
                                .filter(said -> !said.get(0).listed().isEmpty())
                                .count()
                        > 1;
    }

    long toldApart() {
        return announcements.values().stream()
                .filter(announcement -> !announcement.isNone())
                .count();
    }

    private boolean isRequired() {
        return evidence.values().stream().flatMap(List::stream).allMatch(Evidence::required);
    }

    private boolean isUsual() {
        NamePart last = parts.get(parts.size() - 1);
        return !last.isHeader()
                && USUAL.contains(EventName.letters(last.path().get(last.path().size() - 1)));
    }

    /** Most webhooks have it: where the document does not list it, it may have been forgotten. */
    private boolean isCommon() {
        return 2
                        * evidence.values().stream()
                                .filter(said -> said.get(0).described())
                                .count()
                > evidence.size();
    }

    private boolean isStringEverywhere() {
        return evidence.values().stream().flatMap(List::stream).allMatch(said -> said.described() && said.string());
    }

    List<NamePart> parts() {
        return parts;
    }

    Discriminator discriminator() {
        return new Discriminator(parts.stream().map(NamePart::text).toList(), announcements);
    }
}
