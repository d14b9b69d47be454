package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.Model;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The sealed interface over all events: what users call. */
final class EventUnionEmitter {
    private final Model model;
    private final ClassName union;
    private final TypeEmitter types;
    private final TypeSpeller names;
    private final ClassName reader;

    EventUnionEmitter(Model model, TypeEmitter types) {
        this.model = model;
        this.union = model.union();
        this.types = types;
        this.names = types.inside(union);
        this.reader = names.spell(model.reader());
    }

    TypeSpec emit() {
        ClassName unrecognized = union.nestedClass(UnrecognizedEmitter.NAME);
        TypeSpeller before = types.before(union);
        List<VisitorEmitter.Case> cases = new ArrayList<>();
        model.events()
                .forEach(event -> cases.add(new VisitorEmitter.Case(
                        event.visitMethod(), event.type().name())));
        cases.add(new VisitorEmitter.Case("visitUnrecognized", unrecognized));
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(union)
                .addModifiers(PUBLIC, SEALED)
                .addJavadoc(
                        """
                        An event of $L: one of the records below,
                        or {@link $T} for what no record is for.

                        <p>All of them are immutable, safe for many threads, and made without nulls. {@code toString()} of a
                        record holds all of its payload, that of {@link $T} the start of it: think of what may
                        stand in a log.
                        """, Javadoc.inCode(model.source()), before.spell(unrecognized), before.spell(unrecognized));
        types.annotateEventUnion(type);
        cases.forEach(each -> type.addPermittedSubclass(before.spell(each.type())));
        type.addSuperinterface(before.spell(RuntimeNames.EVENT))
                .addMethod(fromBytes())
                .addMethod(fromString())
                .addMethod(fromStream())
                .addMethod(fromWebhook())
                .addMethod(fromKey())
                .addMethod(fromDelivery())
                .addMethod(unwrapDelivery())
                .addMethod(unwrap())
                .addMethod(allFromDelivery())
                .addMethod(unwrapAll());
        new CatalogueEmitter(model, types).addTo(type);
        new VisitorEmitter(union, "event", cases, names).addTo(type);
        return type.addType(unrecognized()).build();
    }

    private MethodSpec.Builder factory(String name, String javadoc, Object... arguments) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc, arguments)
                .addModifiers(PUBLIC, STATIC)
                .returns(names.spell(union));
    }

    private MethodSpec fromBytes() {
        return factory("fromJson", """
                        {@return the event that a payload is} What no record is for, or does not fit its record, is
                        {@link Unrecognized}: nothing is lost.

                        @param utf8 one JSON object in UTF-8
                        @throws $T if it is not that, is nested deeper than 500,
                            or has a name twice in itself or in an object that is read as a record
                        """, inJavadoc(RuntimeNames.PARSE_EXCEPTION))
                .addParameter(byte[].class, "utf8")
                .addStatement("return $T.READER.read(utf8)", reader)
                .build();
    }

    private MethodSpec fromString() {
        return factory("fromJson", """
                        {@return the event that a payload is, read as by {@link #fromJson(byte[])}}
                        """)
                .addParameter(String.class, "json")
                .addStatement("return $T.READER.read(json)", reader)
                .build();
    }

    private MethodSpec fromStream() {
        ClassName ioException = names.spell(ClassName.get(IOException.class));
        return factory("fromJson", """
                        {@return the event that a payload is, read as by {@link #fromJson(byte[])}} The stream is left open.

                        @param in one JSON object in UTF-8, to its end
                        @throws $T if the stream cannot be read
                        """, ioException)
                .addParameter(names.spell(ClassName.get(InputStream.class)), "in")
                .addException(ioException)
                .addStatement("return $T.READER.read(in)", reader)
                .build();
    }

    private MethodSpec fromWebhook() {
        return factory("fromWebhook", """
                        {@return the event that the payload of a webhook is which a header or the URL names}

                        @param webhook its key in the document's {@code webhooks}; one that is not listed gives {@link Unrecognized}
                            with the key as its type, a payload that names another event the same with a problem
                        @param utf8 one JSON object in UTF-8
                        """)
                .addParameter(String.class, "webhook")
                .addParameter(byte[].class, "utf8")
                .addStatement("return $T.READER.read(webhook, utf8)", reader)
                .build();
    }

    private MethodSpec fromKey() {
        return factory("fromJson", """
                        {@return what {@link #fromWebhook} returns}
                        """)
                .addParameter(String.class, "webhook")
                .addParameter(byte[].class, "utf8")
                .addStatement("return fromWebhook(webhook, utf8)")
                .build();
    }

    private MethodSpec fromDelivery() {
        return factory("fromDelivery", """
                        {@return the event of a request that was verified before, read as by {@link #fromJson(byte[])}}
                        """)
                .addParameter(names.spell(RuntimeNames.DELIVERY), "delivery")
                .addStatement("return $T.READER.read(delivery)", reader)
                .build();
    }

    private MethodSpec unwrapDelivery() {
        return factory(
                        "unwrap",
                        """
                        {@return the event of a request, which is verified first}

                        @param delivery the request as it was received
                        @param verifier throws if the request is not to be trusted
                        @throws $T if it is not to be trusted
                        @throws $T if its body is not one JSON object
                        """,
                        inJavadoc(RuntimeNames.SIGNATURE_EXCEPTION),
                        inJavadoc(RuntimeNames.PARSE_EXCEPTION))
                .addParameter(names.spell(RuntimeNames.DELIVERY), "delivery")
                .addParameter(names.spell(RuntimeNames.WEBHOOK_VERIFIER), "verifier")
                .addStatement("verifier.verify(delivery)")
                .addStatement("return fromDelivery(delivery)")
                .build();
    }

    private MethodSpec unwrap() {
        return factory("unwrap", """
                        {@return what {@link #unwrap($T, $T)} returns}

                        @param body the request's body, byte for byte
                        @param headers gives the value of a header, asked in lower case; null if there is none
                        @param verifier throws if the request is not to be trusted
                        """, names.spell(RuntimeNames.DELIVERY), names.spell(RuntimeNames.WEBHOOK_VERIFIER))
                .addParameter(byte[].class, "body")
                .addParameter(
                        names.spell(ParameterizedTypeName.get(
                                ClassName.get(Function.class), JavaTypes.STRING, JavaTypes.STRING)),
                        "headers")
                .addParameter(names.spell(RuntimeNames.WEBHOOK_VERIFIER), "verifier")
                .addStatement("return unwrap($T.of(body, headers), verifier)", names.spell(RuntimeNames.DELIVERY))
                .build();
    }

    private MethodSpec allFromDelivery() {
        String several = """
                {@return all events of a request that was verified before, each read for itself} One that is
                {@link Unrecognized} does not change what the others are.

                @param delivery the request
                """;
        String one = """
                {@return the one event of a request that was verified before} The document describes no request that holds
                several.

                @param delivery the request
                """;
        return factory("allFromDelivery", model.list().isPresent() ? several : one)
                .addParameter(names.spell(RuntimeNames.DELIVERY), "delivery")
                .returns(all())
                .addStatement("return $T.READER.readAll(delivery)", reader)
                .build();
    }

    private MethodSpec unwrapAll() {
        return factory(
                        "unwrapAll",
                        """
                        {@return what {@link #allFromDelivery} returns, of a request that is verified first}

                        @param delivery the request as it was received
                        @param verifier throws if the request is not to be trusted
                        @throws $T if it is not to be trusted
                        @throws $T if its body is not JSON of the form that the document describes
                        """,
                        inJavadoc(RuntimeNames.SIGNATURE_EXCEPTION),
                        inJavadoc(RuntimeNames.PARSE_EXCEPTION))
                .addParameter(names.spell(RuntimeNames.DELIVERY), "delivery")
                .addParameter(names.spell(RuntimeNames.WEBHOOK_VERIFIER), "verifier")
                .returns(all())
                .addStatement("verifier.verify(delivery)")
                .addStatement("return allFromDelivery(delivery)")
                .build();
    }

    private TypeName all() {
        return names.spell(ParameterizedTypeName.get(ClassName.get(List.class), union));
    }

    /** In full: an import for a comment alone is one that compilers warn of. */
    private static ClassName inJavadoc(ClassName type) {
        return ClassName.get("", type.canonicalName());
    }

    private ClassName charsets() {
        return names.spell(ClassName.get(StandardCharsets.class));
    }

    private TypeSpec unrecognized() {
        MethodSpec.Builder components = UnrecognizedEmitter.typeAndJson(names)
                .addParameter(ParameterizedTypeName.get(JavaTypes.OPTIONAL, JavaTypes.STRING), "problem");
        boolean ofItems = model.list().filter(Model.EventList::ofItems).isPresent();
        TypeSpec.Builder unrecognized = UnrecognizedEmitter.emit(
                union,
                components,
                names,
                CodeBlock.of("$T.$L(json)", RuntimeNames.UNRECOGNIZED_JSON, ofItems ? "checkItem" : "checkPayload"));
        if (model.hasEnvelope()) {
            unrecognized.addSuperinterface(names.spell(RuntimeNames.UNRECOGNIZED_VARIANT));
        }
        return unrecognized
                .addJavadoc(
                        """
                        A payload that no record is for, or that does not fit its record.

                        @param type what the payload says that it is; empty if it does not say, but the webhook's key if it was
                            read by that, and the key too if it is not listed
                        @param json the exact JSON that was sent: $L
                        @param problem where and why it does not fit; empty if the document does not list the type, or the key
                        """,
                        ofItems
                                ? "an object that has each name once, or an item of a delivery that is something else"
                                : "an object that has each name once")
                .addMethod(MethodSpec.methodBuilder("toJsonBytes")
                        .addAnnotation(Override.class)
                        .addModifiers(PUBLIC)
                        .returns(byte[].class)
                        .addStatement("return json.text().getBytes($T.UTF_8)", charsets())
                        .build())
                .build();
    }
}
