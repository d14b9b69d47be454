package dev.sealhook.spec.problem;

/** Names each kind of problem. The constants are stable: users search for them and filter by them. */
public enum Code {
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
    /** A YAML alias stands inside the value that it names. */
    DOCUMENT_RECURSIVE,
    /** A YAML key that JSON cannot have: a collection, or none at all. */
    DOCUMENT_KEY,
    /** One YAML file holds several documents. */
    DOCUMENT_SEVERAL
}
