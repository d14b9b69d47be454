package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.Code;

/** Ends the reading of a YAML document that is well formed, yet cannot be followed. */
final class YamlRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Place place;
    private final String advice;

    YamlRefusal(Code code, Place place, String message, String advice) {
        super(message, null, false, false);
        this.code = code;
        this.place = place;
        this.advice = advice;
    }

    Code code() {
        return code;
    }

    Place place() {
        return place;
    }

    String advice() {
        return advice;
    }
}
