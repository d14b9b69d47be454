package dev.sealhook.maven;

import org.apache.maven.plugin.MojoFailureException;

/** The parameter {@code breaking}. */
final class Breaking {
    private Breaking() {}

    /** @throws MojoFailureException if it is neither {@code warning} nor {@code error} */
    static boolean isError(String breaking) throws MojoFailureException {
        return switch (breaking) {
            case "error" -> true;
            case "warning" -> false;
            default -> throw new MojoFailureException("breaking = '" + breaking + "' is neither 'warning' nor 'error'");
        };
    }
}
