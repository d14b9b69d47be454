package dev.sealhook.codec;

/**
 * What a reader made sure of when it took JSON from a payload, beyond that it is one JSON value: so that constructors need not
 * parse it again.
 *
 * @param tag the name of the property that was looked for in an object, its first such member; null in a whole payload
 * @param type that property's value; empty if it is absent or no string; null in a whole payload
 */
record Accepted(String tag, String type) {
    /** It is an object that has each name once. */
    static final Accepted PAYLOAD = new Accepted(null, null);
}
