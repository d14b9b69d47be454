package dev.sealhook.examples.builds;

import java.nio.file.Path;

/** What the outer build tells its tests, by system properties that the pom sets. */
final class Environment {
    private Environment() {}

    /** The root of the checkout. */
    static Path checkout() {
        return path("sealhook.checkout");
    }

    /** Where the inner builds may write: below this module's target, so that a clean build starts without leftovers. */
    static Path work() {
        return path("sealhook.work");
    }

    /** The local repository of the outer build; the inner ones read from it and write to their own. */
    static Path outerRepository() {
        return path("sealhook.outerRepository");
    }

    /** The home of the Maven that runs the outer build. */
    static Path mavenHome() {
        return path("sealhook.mavenHome");
    }

    /** The home of another version of Maven, which the profile {@code deep} unpacks. */
    static Path mavenHome(String version) {
        return path("sealhook.otherMavens").resolve("apache-maven-" + version);
    }

    private static Path path(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException(property + " is not set: run these tests by Maven, see the pom");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }
}
