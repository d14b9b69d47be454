package dev.sealhook.spec.understand;

import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
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

    private CatalogueReader(KeywordReader keywords, List<String> named) {
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
     * @param discriminator the parts of an event's name, as {@link Catalogue} has them; empty to have them found
     * @param problems takes all that is wrong; the catalogue is of use only if there are no errors
     */
    public static Catalogue read(Document document, List<String> discriminator, Problems problems) {
        return read(document, discriminator, problems, new WorkCounter());
    }

    static Catalogue read(Document document, List<String> discriminator, Problems problems, WorkCounter work) {
        return new CatalogueReader(new KeywordReader(document, problems, work), discriminator).catalogue();
    }

    private Catalogue catalogue() {
        List<Event> events = webhooks.stream().map(this::event).toList();
        return new Catalogue(
                events,
                discriminator.map(Discriminator::parts).orElse(List.of()),
                deliveries.list(),
                types.components());
    }

    private Event event(Webhook webhook) {
        Discriminator.Announcement announcement =
                discriminator.map(found -> found.of(webhook.key())).orElse(Discriminator.Announcement.NONE);
        return new Event(
                webhook.key(),
                webhook.location(),
                webhook.documentation(),
                body(webhook, announcement),
                announcement.values(),
                announcement.anySpelling(),
                webhook.examples().stream().map(Node::toJson).toList());
    }

    private ObjectDefinition body(Webhook webhook, Discriminator.Announcement announcement) {
        List<Definition> nested = new ArrayList<>();
        DefinitionSite site = DefinitionSite.event(webhook.key(), nested);
        Optional<String> name =
                discriminator.flatMap(Discriminator::property).filter(property -> !announcement.isNone());
        List<Property> properties = new ArrayList<>();
        for (PropertySchema member : webhook.properties().values()) {
            properties.add(
                    deliveries.isList(webhook, member.name())
                            ? types.events(member)
                            : name.filter(member.name()::equals).isPresent()
                                    ? naming(member, announcement)
                                    : types.property(member, site.property(member.name(), nested)));
        }
        return new ObjectDefinition(
                site.id(), site.place(), webhook.schema().location(), webhook.documentation(), properties, nested);
    }

    /** The property that names the event: of one value that is known, or a string. */
    private static Property naming(PropertySchema member, Discriminator.Announcement announcement) {
        Schema schema = member.first();
        Optional<String> only = announcement.only();
        return new Property(
                member.name(),
                new TypeUse(
                        only.<Type>map(Type.Constant::new).orElse(Type.Scalar.STRING),
                        only.isEmpty() && schema.nullable()),
                member.required(),
                schema.documentation(),
                schema.use().location());
    }
}
