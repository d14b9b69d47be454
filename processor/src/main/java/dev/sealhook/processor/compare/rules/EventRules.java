package dev.sealhook.processor.compare.rules;

import static dev.sealhook.processor.compare.Category.NOTE;
import static dev.sealhook.processor.compare.Category.SOURCE;
import static dev.sealhook.processor.compare.Category.WIRE;
import static dev.sealhook.processor.compare.Finder.added;
import static dev.sealhook.processor.compare.Finder.changed;
import static dev.sealhook.processor.compare.Finder.removed;

import dev.sealhook.processor.compare.Rule;
import dev.sealhook.processor.compare.element.Element.DocumentElement;
import dev.sealhook.processor.compare.element.Element.Webhook;
import dev.sealhook.processor.compare.element.Elements;
import dev.sealhook.processor.model.GeneratedType.EventType;
import dev.sealhook.spec.catalogue.EventName;
import java.util.List;
import java.util.Optional;

/** What changes with events, and how they are told apart. */
final class EventRules {
    private static final Optional<String> NOTHING = Optional.empty();

    static final List<Rule> ALL = List.of(
            new Rule(
                    "EVENT_ADDED",
                    "an event is new: visitors and exhaustive switches have to handle it",
                    SOURCE,
                    added(Webhook.class)),
            new Rule(
                    "EVENT_REMOVED",
                    "an event is removed, with its record and its visitor method",
                    SOURCE,
                    removed(Webhook.class)),
            new Rule(
                    "EVENT_RENAMED",
                    "an event's record has another name",
                    SOURCE,
                    changed(Webhook.class, (old, now) -> Wording.differ(old.recordName(), now.recordName()))),
            new Rule(
                    "EVENT_KEY_CHANGED",
                    "an event has another key: `fromJson(webhook, body)` no longer knows the old one",
                    SOURCE,
                    changed(
                            Webhook.class,
                            (old, now) -> Wording.differ(
                                    old.event().key(), now.event().key()))),
            new Rule(
                    "EVENT_TYPE_CHANGED",
                    "an event is announced by a value that did not announce it before, or in another place",
                    WIRE,
                    changed(Webhook.class, EventRules::retyped)),
            new Rule(
                    "EVENT_TYPE_DROPPED",
                    "one of several values no longer announces an event",
                    NOTE,
                    changed(Webhook.class, EventRules::dropped)),
            new Rule(
                    "EVENT_NOT_TOLD_APART",
                    "nothing in the body names an event any more: plain `fromJson` gives `Unrecognized`",
                    WIRE,
                    changed(
                            Webhook.class,
                            (old, now) -> isAnnounced(old) && !isAnnounced(now)
                                    ? Optional.of("was " + old.event().values())
                                    : NOTHING)),
            new Rule(
                    "EVENT_TOLD_APART",
                    "the body names an event now: plain `fromJson` reads it",
                    NOTE,
                    changed(
                            Webhook.class,
                            (old, now) -> !isAnnounced(old) && isAnnounced(now)
                                    ? Optional.of("by " + now.event().values())
                                    : NOTHING)),
            new Rule(
                    "EVENT_ANSWER_CHANGED",
                    "an event is announced as before, but its `type()` returns something else",
                    SOURCE,
                    changed(Webhook.class, EventRules::answer)),
            new Rule(
                    "DISCRIMINATOR_CHANGED",
                    "the events are told apart by another property",
                    NOTE,
                    changed(
                            DocumentElement.class,
                            (old, now) -> old.elements().discriminator().isEmpty()
                                            || now.elements().discriminator().isEmpty()
                                    ? NOTHING
                                    : Wording.differ(
                                            String.join(", ", old.elements().discriminator()),
                                            String.join(", ", now.elements().discriminator())))));

    private EventRules() {}

    /** Whether the body says which event it is. */
    private static boolean isAnnounced(Webhook webhook) {
        return webhook.elements().isToldApart(webhook.event());
    }

    /** Whether something announces the event that the older models do not take for it. */
    private static boolean hasNewAnnouncement(Webhook old, Webhook now) {
        boolean needsName = isAnnounced(old) && !old.elements().discriminator().isEmpty() || !isAnnounced(old);
        return isAnnounced(old) == isAnnounced(now) && needsName && !isTaken(announcing(now, old.elements()), old);
    }

    /** Whether models take all these names for the event. */
    private static boolean isTaken(List<String> sent, Webhook event) {
        List<String> known = announcing(event, event.elements());
        return !sent.isEmpty()
                && (event.event().anySpelling() ? letters(known).containsAll(letters(sent)) : known.containsAll(sent));
    }

    private static List<String> letters(List<String> names) {
        return names.stream().map(EventName::letters).toList();
    }

    /**
     * What stands in a body where a version looks for the event's name; the key alone, where the body does not say it.
     */
    private static List<String> announcing(Webhook webhook, Elements reader) {
        List<String> values = webhook.event().values();
        List<String> parts = reader.discriminator();
        boolean elsewhere = !parts.isEmpty() && !parts.equals(webhook.elements().discriminator());
        if (elsewhere && isAnnounced(webhook)) {
            return parts.size() == 1 ? webhook.listedValues(parts.get(0)) : List.of();
        }
        return values.isEmpty() ? List.of(webhook.event().key()) : values;
    }

    private static Optional<String> retyped(Webhook old, Webhook now) {
        return hasNewAnnouncement(old, now)
                ? Wording.differ(
                        announcing(old, old.elements()).toString(),
                        announcing(now, old.elements()).toString())
                : NOTHING;
    }

    private static Optional<String> dropped(Webhook old, Webhook now) {
        List<String> was = announcing(old, old.elements());
        List<String> is = announcing(now, old.elements());
        boolean fewer = !is.isEmpty() && was.containsAll(is) && !is.containsAll(was);
        return fewer && isAnnounced(now) && isAnnounced(old) ? Wording.differ(was.toString(), is.toString()) : NOTHING;
    }

    private static Optional<String> answer(Webhook old, Webhook now) {
        Optional<EventType> before = old.java().type().type();
        Optional<EventType> after = now.java().type().type();
        boolean isReported = hasNewAnnouncement(old, now) || !isAnnounced(now) && isAnnounced(old);
        return isReported || before.equals(after) || !(before.orElseThrow() instanceof EventType.Constant constant)
                ? NOTHING
                : Wording.differ(
                        constant.value(),
                        after.orElseThrow() instanceof EventType.Constant other
                                ? other.value()
                                : "one of " + now.event().values());
    }
}
