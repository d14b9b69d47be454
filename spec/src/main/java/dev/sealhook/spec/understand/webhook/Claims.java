package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.catalogue.EventName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that webhooks claim as their names. A value belongs to the webhook that claims it most strongly; claimed
 * equally by two, it belongs to neither.
 */
final class Claims {
    /** How strongly a value is claimed, the strongest first. */
    enum Strength {
        /** It is the webhook's key. */
        KEY,
        /** It is the webhook's key in another spelling. */
        SPELLING,
        /** The schema lists it. */
        LISTED,
        /** An example has it. */
        SHOWN
    }

    private record Owner(Webhook webhook, Strength strength, boolean alone) {}

    private final Map<String, List<Webhook>> byLetters = new HashMap<>();
    private final Map<Webhook, Map<String, Strength>> claims = new LinkedHashMap<>();
    private final Map<String, Owner> owners = new HashMap<>();

    Claims(List<Webhook> webhooks) {
        webhooks.forEach(webhook -> {
            claims.put(webhook, new LinkedHashMap<>());
            byLetters
                    .computeIfAbsent(webhook.letters(), letters -> new ArrayList<>())
                    .add(webhook);
        });
    }

    /** A webhook claims a value; so do those whose name it is, whoever has mentioned it. */
    void add(Webhook webhook, String value, Strength strength) {
        if (!owners.containsKey(value)) {
            byLetters
                    .getOrDefault(EventName.letters(value), List.of())
                    .forEach(named ->
                            claim(named, value, named.name().equals(value) ? Strength.KEY : Strength.SPELLING));
        }
        claim(webhook, value, strength);
    }

    private void claim(Webhook webhook, String value, Strength strength) {
        Strength before = claims.get(webhook).get(value);
        if (before != null && before.compareTo(strength) <= 0) {
            return;
        }
        claims.get(webhook).put(value, strength);
        Owner owner = owners.get(value);
        int order = owner == null ? 1 : owner.strength.compareTo(strength);
        if (order > 0) {
            owners.put(value, new Owner(webhook, strength, true));
        } else if (order == 0 && !owner.webhook.equals(webhook)) {
            owners.put(value, new Owner(owner.webhook, strength, false));
        }
    }

    boolean areNone() {
        return owners.isEmpty();
    }

    /** Some value is the name of some webhook: the others may be named so too. */
    boolean holdNames() {
        return owners.values().stream().anyMatch(owner -> owner.strength.compareTo(Strength.SPELLING) <= 0);
    }

    /** The values that announce a webhook and no other, and how strongly it claims them. */
    Map<String, Strength> of(Webhook webhook) {
        Map<String, Strength> own = new LinkedHashMap<>();
        claims.get(webhook).forEach((value, strength) -> {
            Owner owner = owners.get(value);
            if (owner.webhook.equals(webhook) && owner.alone) {
                own.put(value, strength);
            }
        });
        return own;
    }
}
