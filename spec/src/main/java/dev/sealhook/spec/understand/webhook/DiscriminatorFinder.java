package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.JsonPointer;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Suggestions;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import dev.sealhook.spec.understand.schema.SchemaReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what names the events of a document: as the user says, or the property that tells the most of them apart. */
public final class DiscriminatorFinder {
    /** RFC 9110, section 5.6.2. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private final KeywordReader keywords;
    private final EvidenceReader evidence;
    private final List<Webhook> webhooks;

    public DiscriminatorFinder(KeywordReader keywords, SchemaReader schemas, List<Webhook> webhooks) {
        this.keywords = keywords;
        this.evidence = new EvidenceReader(keywords, schemas);
        this.webhooks = webhooks;
    }

    /** @param named the parts that the user names: properties, JSON Pointers into a body, headers; empty to have it found */
    public Optional<Discriminator> find(List<String> named) {
        Optional<Discriminator> found = named.isEmpty() ? best() : Optional.of(named(named));
        List<Webhook> unnamed = webhooks.stream()
                .filter(webhook ->
                        found.isEmpty() || found.get().of(webhook.key()).isNone())
                .toList();
        boolean needsName = webhooks.size() > 1 && !unnamed.isEmpty();
        // Where there are errors, they may well be why.
        if (needsName && !keywords.problems().hasErrors()) {
            warn(unnamed, found);
        }
        return found;
    }

    private Discriminator named(List<String> named) {
        List<NamePart> parts = named.stream().map(NamePart::of).toList();
        for (int i = 0; i < parts.size(); i++) {
            NamePart part = parts.get(i);
            boolean known = part.isHeader()
                    ? TOKEN.matcher(part.header()).matches()
                    : webhooks.stream()
                            .anyMatch(webhook -> !evidence.of(webhook, part).isNone());
            if (!known) {
                reportUnknown(named.get(i), part);
            }
        }
        return new Candidate(parts, true, webhooks, evidence).discriminator();
    }

    private void reportUnknown(String text, NamePart part) {
        Set<String> properties = propertyNames(webhooks);
        keywords.problems()
                .error(
                        DocumentCode.DISCRIMINATOR_UNKNOWN,
                        Location.ofSetting("discriminator"),
                        part.isHeader()
                                ? MessageText.quote(text) + " names no header"
                                : "no webhook has the discriminator " + MessageText.quote(text),
                        part.isHeader()
                                ? "write 'header:' and the header's name (RFC 9110), as \"header:X-Event-Type\""
                                : Suggestions.advice(
                                        text,
                                        properties,
                                        "name one of the top-level properties (" + MessageText.list(properties)
                                                + "), a JSON Pointer into the body, or a header, as"
                                                + " \"header:X-Event-Type\""));
    }

    private static Set<String> propertyNames(List<Webhook> webhooks) {
        return webhooks.stream()
                .flatMap(webhook -> webhook.properties().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The property that tells the most apart. */
    private Optional<Discriminator> best() {
        return best(
                        propertyNames(webhooks).stream()
                                .map(name -> NamePart.of(JsonPointer.ROOT.child(name)))
                                .toList(),
                        webhooks)
                .map(Candidate::discriminator);
    }

    private Optional<Candidate> best(Collection<NamePart> places, List<Webhook> some) {
        return places.stream()
                .map(place -> new Candidate(List.of(place), false, some, evidence))
                .filter(Candidate::isPlausible)
                .max(Candidate.ORDER);
    }

    private void warn(List<Webhook> unnamed, Optional<Discriminator> found) {
        Optional<Candidate> helpful = best(evidence.places(unnamed), unnamed);
        List<String> parts = new ArrayList<>(found.map(Discriminator::parts).orElse(List.of()));
        helpful.ifPresent(candidate -> parts.add(candidate.parts().get(0).text()));
        keywords.problems()
                .warning(
                        DocumentCode.EVENTS_NOT_TOLD_APART,
                        keywords.document().root().location(),
                        "the body does not say which event it is, for "
                                + MessageText.list(
                                        unnamed.stream().map(Webhook::key).toList()),
                        "read them with fromWebhook(webhook, body), or "
                                + helpful.map(candidate -> "write " + member(parts) + " in @WebhookEvents, which tells "
                                                + candidate.toldApart() + " of them apart")
                                        .orElse("name what tells them apart, a header perhaps, with 'discriminator' in"
                                                + " @WebhookEvents"));
    }

    private static String member(List<String> parts) {
        String listed =
                parts.stream().map(part -> '"' + MessageText.escape(part) + '"').collect(Collectors.joining(", "));
        return "discriminator = " + (parts.size() == 1 ? listed : "{" + listed + "}");
    }
}
