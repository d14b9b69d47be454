package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.DocumentCode;

/** Ends the reading of a YAML document that is well formed, yet cannot be followed. */
final class YamlRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final DocumentCode code;
    private final transient Place place;
    private final String advice;

    YamlRefusal(DocumentCode code, Place place, String message, String advice) {
        super(message, null, false, false);
        this.code = code;
        this.place = place;
        this.advice = advice;
    }

    DocumentCode code() {
        return code;
    }

    Place place() {
        return place;
    }

    String advice() {
        return advice;
    }
}
