package dev.sealhook.scheme;

/** How the places of a scheme's values are written; what begins with a slash is a JSON Pointer into the body. */
public final class Places {
    /** Before the name of a header. */
    public static final String HEADER = "header:";
    /** Before the prefix of an entry of the signature's header. */
    public static final String ENTRY = "entry:";
    /** Before a JSON Pointer, of which it is a part. */
    public static final String POINTER = "/";

    private Places() {}
}
