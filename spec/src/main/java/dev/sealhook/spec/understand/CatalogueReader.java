package dev.sealhook.spec.understand;

import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
import dev.sealhook.spec.catalogue.Documentation;
import dev.sealhook.spec.catalogue.Event;
import dev.sealhook.spec.catalogue.Property;
import dev.sealhook.spec.catalogue.Type;
import dev.sealhook.spec.catalogue.TypeUse;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import dev.sealhook.spec.understand.keyword.WorkCounter;
import dev.sealhook.spec.understand.schema.PropertySchema;
import dev.sealhook.spec.understand.schema.Schema;
import dev.sealhook.spec.understand.schema.SchemaReader;
import dev.sealhook.spec.understand.type.DefinitionSite;
import dev.sealhook.spec.understand.type.SchemaClassifier;
import dev.sealhook.spec.understand.type.TypeBuilder;
import dev.sealhook.spec.understand.webhook.Deliveries;
import dev.sealhook.spec.understand.webhook.Discriminator;
import dev.sealhook.spec.understand.webhook.DiscriminatorFinder;
import dev.sealhook.spec.understand.webhook.EventListFinder;
import dev.sealhook.spec.understand.webhook.Webhook;
import dev.sealhook.spec.understand.webhook.WebhookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands a document. Looks only at its webhooks and at what they reach. */
public final class CatalogueReader {
    private final Deliveries deliveries;
    private final List<Webhook> webhooks;
    private final Optional<Discriminator> discriminator;
    private final TypeBuilder types;

    private CatalogueReader(KeywordReader keywords, Optional<String> named) {
        SchemaReader schemas = new SchemaReader(keywords);
        SchemaClassifier classifier = new SchemaClassifier(keywords, schemas);
        List<Webhook> read = new WebhookReader(keywords, schemas, classifier).read();
        this.deliveries = new EventListFinder(schemas, classifier, read).find(named);
        this.webhooks = deliveries.webhooks();
        this.discriminator = webhooks.isEmpty() || deliveries.discriminator().isPresent()
                ? deliveries.discriminator()
                : new DiscriminatorFinder(keywords, schemas, webhooks).find(named);
        this.types = new TypeBuilder(classifier, keywords.work());
    }

    /**
     * Reads the catalogue of a document.
     *
     * @param discriminator the property, or the JSON Pointer into a body, that names the event; empty to have it found
     * @param problems takes all that is wrong; the catalogue is of use only if there are no errors
     */
    public static Catalogue read(Document document, Optional<String> discriminator, Problems problems) {
        return read(document, discriminator, problems, new WorkCounter());
    }

    static Catalogue read(Document document, Optional<String> discriminator, Problems problems, WorkCounter work) {
        return new CatalogueReader(new KeywordReader(document, problems, work), discriminator).catalogue();
    }

    private Catalogue catalogue() {
        List<Event> events = webhooks.stream().map(this::event).toList();
        return new Catalogue(events, discriminator.map(Discriminator::place), deliveries.list(), types.components());
    }

    private Event event(Webhook webhook) {
        List<String> values =
                discriminator.map(found -> found.valuesOf(webhook.key())).orElse(List.of());
        return new Event(
                webhook.key(),
                webhook.location(),
                webhook.documentation(),
                body(webhook, values),
                values,
                webhook.examples().stream().map(Node::toJson).toList());
    }

    private ObjectDefinition body(Webhook webhook, List<String> values) {
        List<Definition> nested = new ArrayList<>();
        DefinitionSite site = DefinitionSite.event(webhook.key(), nested);
        List<Property> properties = new ArrayList<>();
        for (PropertySchema member : webhook.properties().values()) {
            properties.add(
                    deliveries.isList(webhook, member.name())
                            ? types.events(member)
                            : announces(member.name(), values)
                                    ? announcing(member, values)
                                    : types.property(member, site.property(member.name(), nested)));
        }
        discriminator
                .filter(found -> values.size() == 1 && found.isProperty())
                .filter(found -> properties.stream().noneMatch(property -> announces(property.name(), values)))
                .ifPresent(found -> properties.add(unlisted(found.place(), values.get(0), webhook.schema())));
        return new ObjectDefinition(
                site.id(), site.place(), webhook.schema().location(), webhook.documentation(), properties, nested);
    }

    private boolean announces(String property, List<String> values) {
        return !values.isEmpty() && discriminator.orElseThrow().place().equals(property);
    }

    /** The discriminator that the user named, and the document does not list. */
    private static Property unlisted(String name, String value, Schema body) {
        return new Property(
                name, new TypeUse(new Type.Constant(value), false), true, Documentation.NONE, body.location());
    }

    /** The discriminator, of which this event knows the value, or several. */
    private static Property announcing(PropertySchema member, List<String> values) {
        Type type = values.size() == 1 ? new Type.Constant(values.get(0)) : Type.Scalar.STRING;
        Schema schema = member.first();
        return new Property(
                member.name(),
                new TypeUse(type, false),
                true,
                schema.documentation(),
                schema.use().location());
    }
}
