package dev.sealhook.examples.receiver;

/**
 * Where payloads go that nothing else has taken care of: events that the catalogue does not list, and those whose handler
 * failed. A service of its own would write a row or a message; {@link #logging()} is the least that loses nothing.
 */
@FunctionalInterface
interface Safe {
    /**
     * Keeps a payload for a person, or for a later version, to look at.
     *
     * @param reason why nothing else took it
     * @param json the exact text that was delivered
     */
    void keep(String reason, String json);

    /** Writes one warning a payload into the log. */
    static Safe logging() {
        System.Logger log = System.getLogger(Safe.class.getName());
        return (reason, json) -> log.log(System.Logger.Level.WARNING, () -> reason + ": " + json);
    }
}
