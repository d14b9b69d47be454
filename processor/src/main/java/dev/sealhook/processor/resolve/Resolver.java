package dev.sealhook.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.sealhook.processor.model.GeneratedType;
import dev.sealhook.processor.model.GeneratedType.Constant;
import dev.sealhook.processor.model.GeneratedType.EnumType;
import dev.sealhook.processor.model.GeneratedType.EventType;
import dev.sealhook.processor.model.GeneratedType.Membership;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.Tag;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.GeneratedType.UnionVariant;
import dev.sealhook.processor.model.Model;
import dev.sealhook.processor.model.RecordProperty;
import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.EnumDefinition;
import dev.sealhook.spec.catalogue.Definition.EnumValue;
import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
import dev.sealhook.spec.catalogue.Definition.UnionDefinition;
import dev.sealhook.spec.catalogue.Event;
import dev.sealhook.spec.catalogue.EventName;
import dev.sealhook.spec.problem.JsonPointer;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides the Java for a catalogue. */
public final class Resolver {
    private final Catalogue catalogue;
    private final String source;
    private final Problems problems;
    private final Renames renames;
    private final TopLevelUnions topLevelUnions;
    private final TypeNames names;
    private final RecordComponents components;
    private final VariantTags tags;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, List<Membership>> memberships = new HashMap<>();

    private Resolver(Catalogue catalogue, GenerationRequest request, Location document, Problems problems) {
        this.catalogue = catalogue;
        this.source = request.spec();
        this.problems = problems;
        this.renames = new Renames(request.rename(), problems);
        ClassName union = ClassName.get(request.packageName(), request.union());
        this.topLevelUnions = TopLevelUnions.of(catalogue);
        this.names = new TypeNames(union, catalogue, topLevelUnions, document, renames, problems);
        Stream.concat(catalogue.events().stream().map(Event::body), catalogue.components().stream())
                .forEach(this::collect);
        checkTexts();
        this.tags = VariantTags.of(definitions.values());
        definitions.values().forEach(this::join);
        this.components = new RecordComponents(definitions, names, renames, problems);
    }

    /**
     * The same catalogue and request give the same model.
     *
     * @param document where the document begins, which is the place of the union over all events
     * @param problems takes names that fall together and renames that are of no use
     */
    public static Model resolve(Catalogue catalogue, GenerationRequest request, Location document, Problems problems) {
        return new Resolver(catalogue, request, document, problems).model();
    }

    /** Notes what is wrong with a request, whatever the catalogue. */
    public static void check(GenerationRequest request, Problems problems) {
        if (!TypeNames.isFree(request.union())) {
            problems.error(
                    JavaCode.UNION_MALFORMED,
                    Location.ofSetting("union"),
                    "union = \"" + MessageText.excerpt(request.union(), 100) + "\" cannot be the name of an interface",
                    "write a simple Java name that begins with a capital and that java.lang does not have");
        }
    }

    /** Reports the texts of the document that generated code has as literals, and that no class file holds. */
    private void checkTexts() {
        catalogue.events().forEach(event -> {
            checkText("the webhook's key", event.key(), event.location());
            event.values().forEach(value -> checkText("the value that names the event", value, event.location()));
        });
        for (Definition definition : definitions.values()) {
            if (definition instanceof ObjectDefinition object) {
                object.properties()
                        .forEach(property -> checkText("the property's name", property.name(), property.location()));
            } else if (definition instanceof UnionDefinition union) {
                union.variants().stream()
                        .flatMap(variant -> variant.tagValues().stream())
                        .forEach(value ->
                                checkText("a value of " + MessageText.quote(union.tag()), value, union.location()));
            }
        }
    }

    private void checkText(String what, String text, Location location) {
        if (!ClassFileLimits.holds(text)) {
            problems.error(
                    JavaCode.TEXT_TOO_LONG,
                    location,
                    what + " has " + text.length() + " characters, more than a Java string literal can have",
                    "leave it out of the document, or shorten it to " + ClassFileLimits.UTF8 + " bytes");
        }
    }

    private void collect(Definition definition) {
        definitions.put(definition.id(), definition);
        definition.nested().forEach(this::collect);
    }

    /** Notes for each variant that it is one: a schema may be a variant of several unions. */
    private void join(Definition definition) {
        if (definition instanceof UnionDefinition union) {
            Scope methods = visitorMethods();
            Set<ClassName> claimed = new HashSet<>();
            union.variants().forEach(variant -> {
                ClassName type = names.of(variant.id());
                String method = TypeNames.visitMethod(type.simpleName(), "Variant");
                if (claimed.add(type)) {
                    methods.claim(method, definitions.get(variant.id()).location(), type.simpleName());
                }
                memberships
                        .computeIfAbsent(variant.id(), id -> new ArrayList<>())
                        .add(new Membership(names.of(union.id()), method));
            });
        }
    }

    private Scope visitorMethods() {
        return new Scope(problems, "visitor's method", name -> name);
    }

    private Model model() {
        Scope methods = visitorMethods();
        Set<ClassName> claimed = new HashSet<>();
        List<Model.Event> events = new ArrayList<>();
        catalogue.events().forEach(event -> {
            ClassName type = names.of(event.body().id());
            String method = TypeNames.visitMethod(type.simpleName(), "Event");
            // Types of one name are reported already.
            if (claimed.add(type)) {
                methods.claim(method, event.location(), type.simpleName());
            }
            events.add(new Model.Event(
                    event.key(), event.values(), letters(event), method, event(event, method, events.size())));
        });
        List<GeneratedType> types = new ArrayList<>(types(catalogue.components()));
        topLevelUnions.definitions().forEach(definition -> types.add(type(definition)));
        renames.reportUnused();
        Optional<Model.EventList> list =
                catalogue.list().map(found -> new Model.EventList(found.place(), found.ofItems()));
        return new Model(source, names.union(), names.reader(), catalogue.discriminator(), list, events, types);
    }

    private RecordType event(Event event, String visitMethod, int number) {
        ObjectDefinition body = event.body();
        List<RecordProperty> properties = components.of(
                body, catalogue.discriminatorProperty().filter(property -> catalogue.isToldApart(event)), event.name());
        return new RecordType(
                body.id(),
                names.of(body.id()),
                event.documentation(),
                properties,
                Optional.of(answer(event, properties)),
                List.of(new Membership(names.union(), visitMethod)),
                tag(properties, number),
                types(body.nested()));
    }

    private static List<String> letters(Event event) {
        return event.anySpelling()
                ? event.values().stream().map(EventName::letters).toList()
                : List.of();
    }

    /** Where an event has its name, unless its type alone, or more than one part, says that. */
    private Optional<Tag> tag(List<RecordProperty> properties, int number) {
        return catalogue.discriminator().stream()
                .filter(part -> catalogue.discriminator().size() == 1 && !part.startsWith("header:"))
                .filter(place -> properties.stream().noneMatch(RecordProperty.Discriminator.class::isInstance))
                .<Tag>map(place -> new Tag.OfEvent(components.place(properties, path(place)), number))
                .findFirst();
    }

    private static List<String> path(String place) {
        return place.startsWith("/")
                ? JsonPointer.parse(place).map(JsonPointer::tokens).orElse(List.of(place))
                : List.of(place);
    }

    private EventType answer(Event event, List<RecordProperty> properties) {
        String otherwise =
                event.values().isEmpty() ? event.key() : event.values().get(0);
        return properties.stream()
                .filter(property -> event.name().isEmpty() && !event.values().isEmpty())
                .filter(property -> catalogue
                        .discriminatorProperty()
                        .filter(property.json()::equals)
                        .isPresent())
                .map(RecordProperty.Component.class::cast)
                .<EventType>map(component -> new EventType.Component(
                        component.name(), component.isOptional() ? Optional.of(otherwise) : Optional.empty()))
                .findFirst()
                .orElseGet(() -> new EventType.Constant(otherwise));
    }

    private List<GeneratedType> types(List<Definition> definitions) {
        return definitions.stream()
                .filter(definition -> !topLevelUnions.contains(definition))
                .map(this::type)
                .toList();
    }

    private GeneratedType type(Definition definition) {
        if (definition instanceof ObjectDefinition object) {
            return new RecordType(
                    object.id(),
                    names.of(object.id()),
                    object.documentation(),
                    components.of(object),
                    Optional.empty(),
                    memberships.getOrDefault(object.id(), List.of()),
                    tags.ofRecord(object.id()).map(tag -> tag(object.id(), tag)),
                    types(object.nested()));
        }
        return definition instanceof EnumDefinition listed ? enumType(listed) : unionType((UnionDefinition) definition);
    }

    private EnumType enumType(EnumDefinition listed) {
        Scope scope = new Scope(problems, "constant's name", name -> name);
        List<EnumValue> held = listed.values().stream()
                .filter(value -> ClassFileLimits.holds(value.value()))
                .limit(ClassFileLimits.ENUM_CONSTANTS)
                .toList();
        if (held.size() < listed.values().size()) {
            problems.warning(
                    JavaCode.VALUES_LEFT_OUT,
                    listed.location(),
                    listed.values().size() - held.size() + " of "
                            + listed.values().size() + " listed values are more, or longer, than a Java enum can take",
                    "read them by value(): their known() is empty");
        }
        List<Constant> constants = held.stream()
                .map(value -> {
                    String name =
                            renames.type(value.location().pointer()).orElseGet(() -> JavaNames.constant(value.value()));
                    return new Constant(scope.claim(name, value.location()), value.value());
                })
                .toList();
        return new EnumType(listed.id(), names.of(listed.id()), listed.documentation(), constants);
    }

    private UnionType unionType(UnionDefinition union) {
        List<UnionVariant> variants = union.variants().stream()
                .map(variant -> {
                    ClassName name = names.of(variant.id());
                    return new UnionVariant(
                            variant.id(),
                            variant.tagValues(),
                            name,
                            TypeNames.visitMethod(name.simpleName(), "Variant"),
                            tags.inUnion(union, variant).map(tag -> tag(variant.id(), tag)));
                })
                .toList();
        return new UnionType(
                union.id(), names.of(union.id()), union.documentation(), union.tag(), variants, types(union.nested()));
    }

    private Tag.OfVariant tag(String variant, VariantTags.Tag tag) {
        ObjectDefinition object = (ObjectDefinition) definitions.get(variant);
        return new Tag.OfVariant(
                components.place(components.of(object), List.of(tag.property())), List.copyOf(tag.values()));
    }
}
