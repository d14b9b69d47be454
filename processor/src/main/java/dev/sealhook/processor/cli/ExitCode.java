package dev.sealhook.processor.cli;

/** What a command's exit code says; the same for all of them. */
final class ExitCode {
    /** Done, or nothing that breaks. */
    static final int DONE = 0;

    /** Asked what breaks, and something does. */
    static final int BREAKING = 100;

    /** The command could not run: wrong usage, a file that cannot be read, a document with errors. */
    static final int COULD_NOT_RUN = 2;

    private ExitCode() {}
}
