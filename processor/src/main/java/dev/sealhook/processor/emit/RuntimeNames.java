package dev.sealhook.processor.emit;

import com.palantir.javapoet.ClassName;

/** What generated code names of Sealhook's runtime, which this module cannot see. */
final class RuntimeNames {
    static final ClassName GENERATED = api("Generated");
    static final ClassName JSON_TEXT = api("JsonText");
    static final ClassName WEBHOOK_VERIFIER = api("WebhookVerifier");
    static final ClassName DELIVERY = api("Delivery");
    static final ClassName EVENT = api("Event");
    static final ClassName EVENT_CATALOGUE = api("EventCatalogue");
    static final ClassName PARSE_EXCEPTION = api("WebhookParseException");
    static final ClassName SIGNATURE_EXCEPTION = api("WebhookSignatureException");
    static final ClassName CHECKS = codec("Checks");
    static final ClassName EVENT_LIST = codec("EventList");
    static final ClassName EVENT_READER = codec("EventReader");
    static final ClassName GENERATED_CATALOGUE = codec("GeneratedCatalogue");
    static final ClassName JSON_READER = codec("JsonReader");
    static final ClassName JSON_RECORD = codec("JsonRecord");
    static final ClassName JSON_WRITER = codec("JsonWriter");
    static final ClassName NESTING = codec("Nesting");
    static final ClassName OBJECT_SHAPE = codec("ObjectShape");
    static final ClassName SCALAR_TYPE = codec("ScalarType");
    static final ClassName UNRECOGNIZED_JSON = codec("UnrecognizedJson");
    static final ClassName UNRECOGNIZED_VARIANT = codec("UnrecognizedVariant");

    private static ClassName api(String name) {
        return ClassName.get("dev.sealhook", name);
    }

    private static ClassName codec(String name) {
        return ClassName.get("dev.sealhook.codec", name);
    }

    private RuntimeNames() {}
}
