package dev.sealhook.spec.understand.webhook;

import java.util.Set;

/**
 * What a document says of one part of one webhook's name.
 *
 * @param described the document lists the part for the webhook
 * @param string it may be a string
 * @param required it is always there
 * @param listed the values that its schema lists
 * @param shown the values in the document's examples
 */
record Evidence(boolean described, boolean string, boolean required, Set<String> listed, Set<String> shown) {
    /** Nothing says that the webhook has it. */
    boolean isNone() {
        return !described && shown.isEmpty();
    }

    /** The values that it is known to have: the listed ones, or else those in examples. */
    Set<String> values() {
        return listed.isEmpty() ? shown : listed;
    }
}
