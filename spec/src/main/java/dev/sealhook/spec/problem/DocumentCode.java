package dev.sealhook.spec.problem;

/** What may be wrong with a document. */
public enum DocumentCode implements Code {
    /** The file has no content, or only white space and comments. */
    DOCUMENT_EMPTY,
    /** The file's bytes are not UTF-8 (RFC 3629). */
    DOCUMENT_NOT_UTF8,
    /** The text is not JSON (RFC 8259), or not YAML 1.2. */
    DOCUMENT_MALFORMED,
    /** Objects and arrays are nested deeper than this reader follows. */
    DOCUMENT_TOO_DEEP,
    /** YAML aliases expand to more values than this reader holds. */
    DOCUMENT_TOO_LARGE,
    /** A YAML alias is inside the value that it refers to. */
    DOCUMENT_RECURSIVE,
    /** A YAML key that JSON cannot have: a collection, or none at all. */
    DOCUMENT_KEY,
    /** One YAML file holds several documents. */
    DOCUMENT_SEVERAL,
    /** A member has another JSON type than OpenAPI or JSON Schema asks for. */
    KEYWORD_MALFORMED,
    /** A member that is no keyword, and looks like one. */
    KEYWORD_MISSPELT,
    /** A keyword that would change the types, and is not understood. */
    KEYWORD_REFUSED,
    /** Where a schema is expected there is neither an object nor a boolean. */
    SCHEMA_MALFORMED,
    /** A name stands twice in one object. */
    DUPLICATE_NAME,
    /** A {@code type} that JSON Schema does not know. */
    TYPE_UNKNOWN,
    /** The members of an {@code allOf} exclude each other. */
    ALL_OF_CONFLICT,
    /** A {@code $ref} or {@code mapping} to another document, or one that is no JSON Pointer. */
    REF_UNSUPPORTED,
    /** A {@code $ref}, or a discriminator's {@code mapping}, to a place where nothing is. */
    REF_UNRESOLVED,
    /** A chain of {@code $ref} that only leads back to itself. */
    REF_CIRCULAR,
    /** This is no OpenAPI document. */
    OPENAPI_MISSING,
    /** A version of OpenAPI that is not understood. */
    OPENAPI_UNSUPPORTED,
    /** The document describes no webhooks. */
    WEBHOOKS_MISSING,
    /** A webhook without a JSON object as its body. */
    WEBHOOK_LEFT_OUT,
    /** The choices of a webhook's body combine to too many objects to look at each. */
    CHOICES_TOO_MANY,
    /** The discriminator that was named is a property of no webhook. */
    DISCRIMINATOR_UNKNOWN,
    /** Nothing in the bodies of these webhooks tells them apart. */
    EVENTS_NOT_TOLD_APART
}
