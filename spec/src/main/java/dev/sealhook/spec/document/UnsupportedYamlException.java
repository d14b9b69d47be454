package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.Location;

/** Ends the reading of a YAML document that is well formed, yet cannot be followed. */
final class UnsupportedYamlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final DocumentCode code;
    private final transient Location location;
    private final String advice;

    UnsupportedYamlException(DocumentCode code, Location location, String message, String advice) {
        super(message, null, false, false);
        this.code = code;
        this.location = location;
        this.advice = advice;
    }

    DocumentCode code() {
        return code;
    }

    Location location() {
        return location;
    }

    String advice() {
        return advice;
    }
}
