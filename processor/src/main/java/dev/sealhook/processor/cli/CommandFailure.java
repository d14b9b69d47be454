package dev.sealhook.processor.cli;

/** Ends a command that cannot go on; its message is all that the user sees of it. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message, null, false, false);
    }
}
