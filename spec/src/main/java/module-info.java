/**
 * The catalogue of OpenAI's webhooks, and all that understands such documents. Knows no javac, no JavaPoet, no Java
 * names.
 */
module dev.sealhook.spec {
    requires org.snakeyaml.engine;
    requires tools.jackson.core;

    exports dev.sealhook.spec.canonical;
    exports dev.sealhook.spec.catalogue;
    exports dev.sealhook.spec.document;
    exports dev.sealhook.spec.problem;
    exports dev.sealhook.spec.understand;
}
