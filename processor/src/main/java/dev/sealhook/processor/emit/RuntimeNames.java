package dev.sealhook.processor.emit;

import com.palantir.javapoet.ClassName;

/** What generated code names of Sealhook's runtime, which this module cannot see. */
final class RuntimeNames {
    static final ClassName GENERATED = api("Generated");
    static final ClassName JSON_TEXT = api("JsonText");
    static final ClassName WEBHOOK_VERIFIER = api("WebhookVerifier");
    static final ClassName PARSE_EXCEPTION = api("WebhookParseException");
    static final ClassName SIGNATURE_EXCEPTION = api("WebhookSignatureException");
    static final ClassName COMPONENTS = codec("Components");
    static final ClassName EVENT_READER = codec("EventReader");
    static final ClassName JSON_READER = codec("JsonReader");
    static final ClassName JSON_WRITER = codec("JsonWriter");
    static final ClassName OBJECT_SHAPE = codec("ObjectShape");

    private static ClassName api(String name) {
        return ClassName.get("dev.sealhook", name);
    }

    private static ClassName codec(String name) {
        return ClassName.get("dev.sealhook.codec", name);
    }

    private RuntimeNames() {}
}
