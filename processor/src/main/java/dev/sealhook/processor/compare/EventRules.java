package dev.sealhook.processor.compare;

import static dev.sealhook.processor.compare.Category.NOTE;
import static dev.sealhook.processor.compare.Category.SOURCE;
import static dev.sealhook.processor.compare.Category.WIRE;

import dev.sealhook.processor.compare.pairs.Edition;
import dev.sealhook.processor.compare.pairs.Pair;
import dev.sealhook.processor.compare.pairs.Part;
import dev.sealhook.processor.compare.pairs.Part.Webhook;
import dev.sealhook.processor.model.GeneratedType.TypeAnswer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What changes with events, and how they are told apart. */
final class EventRules {
    private static final Optional<String> NOTHING = Optional.empty();

    static final List<Rule<?>> ALL = List.of(
            rule(
                    "EVENT_ADDED",
                    "an event is new: visitors and exhaustive switches have to handle it",
                    SOURCE,
                    pair -> pair.isAdded() ? Optional.of("") : NOTHING),
            rule(
                    "EVENT_REMOVED",
                    "an event is gone, with its record and its visitor's method",
                    SOURCE,
                    pair -> pair.isRemoved() ? Optional.of("") : NOTHING),
            changed(
                    "EVENT_RENAMED",
                    "an event's record has another name",
                    SOURCE,
                    (old, now) -> Details.differ(old.recordName(), now.recordName())),
            changed(
                    "EVENT_KEY_CHANGED",
                    "an event's key is another: `fromJson(webhook, body)` no longer knows the old one",
                    SOURCE,
                    (old, now) -> Details.differ(old.event().key(), now.event().key())),
            changed(
                    "EVENT_TYPE_CHANGED",
                    "an event is announced by a value that did not announce it before, or in another place",
                    WIRE,
                    EventRules::retyped),
            changed(
                    "EVENT_TYPE_DROPPED",
                    "one of several values no longer announces an event",
                    NOTE,
                    EventRules::dropped),
            changed(
                    "EVENT_NOT_TOLD_APART",
                    "nothing in the body names an event any more: plain `fromJson` gives `Unrecognized`",
                    WIRE,
                    (old, now) -> !old.event().values().isEmpty()
                                    && now.event().values().isEmpty()
                            ? Optional.of("was " + old.event().values())
                            : NOTHING),
            changed(
                    "EVENT_TOLD_APART",
                    "the body names an event now: plain `fromJson` reads it",
                    NOTE,
                    (old, now) -> old.event().values().isEmpty()
                                    && !now.event().values().isEmpty()
                            ? Optional.of("by " + now.event().values())
                            : NOTHING),
            changed(
                    "EVENT_ANSWER_CHANGED",
                    "an event is announced as before, and its `type()` answers something else",
                    SOURCE,
                    EventRules::answer),
            new Rule<>(
                    "DISCRIMINATOR_CHANGED",
                    "the events are told apart by another property",
                    NOTE,
                    Part.Whole.class,
                    pair -> pair.both((old, now) -> old.edition()
                            .discriminator()
                            .flatMap(property ->
                                    now.edition().discriminator().flatMap(other -> Details.differ(property, other))))));

    private EventRules() {}

    private static Rule<Webhook> rule(
            String id, String purpose, Category category, Function<Pair<Webhook>, Optional<String>> handler) {
        return new Rule<>(id, purpose, category, Webhook.class, handler);
    }

    private static Rule<Webhook> changed(
            String id, String purpose, Category category, BiFunction<Webhook, Webhook, Optional<String>> handler) {
        return rule(id, purpose, category, pair -> pair.both(handler));
    }

    /** What the older models do not take for this event. */
    private static boolean announcedAnew(Webhook old, Webhook now) {
        boolean toldApart = !old.event().values().isEmpty();
        boolean stillIs = !now.event().values().isEmpty();
        List<String> sent = announcing(now, old.edition());
        return toldApart == stillIs
                && (sent.isEmpty() || !announcing(old, old.edition()).containsAll(sent));
    }

    /**
     * What stands in a body where an edition looks for the event's name; the key alone, where the body does not say it.
     */
    private static List<String> announcing(Webhook webhook, Edition reader) {
        List<String> values = webhook.event().values();
        Optional<String> place = reader.discriminator();
        boolean elsewhere = place.isPresent() && !place.equals(webhook.edition().discriminator());
        if (elsewhere && !values.isEmpty()) {
            return webhook.listed(place.get());
        }
        return values.isEmpty() ? List.of(webhook.event().key()) : values;
    }

    private static Optional<String> retyped(Webhook old, Webhook now) {
        return announcedAnew(old, now)
                ? Details.differ(
                        announcing(old, old.edition()).toString(),
                        announcing(now, old.edition()).toString())
                : NOTHING;
    }

    private static Optional<String> dropped(Webhook old, Webhook now) {
        List<String> was = announcing(old, old.edition());
        List<String> is = announcing(now, old.edition());
        boolean fewer = !is.isEmpty() && was.containsAll(is) && !is.containsAll(was);
        return fewer && !now.event().values().isEmpty() && !old.event().values().isEmpty()
                ? Details.differ(was.toString(), is.toString())
                : NOTHING;
    }

    private static Optional<String> answer(Webhook old, Webhook now) {
        Optional<TypeAnswer> before = old.java().type().type();
        Optional<TypeAnswer> after = now.java().type().type();
        boolean told = announcedAnew(old, now)
                || now.event().values().isEmpty() && !old.event().values().isEmpty();
        return told || before.equals(after) || !(before.orElseThrow() instanceof TypeAnswer.Constant constant)
                ? NOTHING
                : Details.differ(
                        constant.value(),
                        after.orElseThrow() instanceof TypeAnswer.Constant other
                                ? other.value()
                                : "one of " + now.event().values());
    }
}
