package dev.sealhook.maven;

import java.util.Arrays;
import java.util.Optional;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The configuration of maven-compiler-plugin: what the user has written, and what the processor needs. */
record CompilerConfiguration(Xpp3Dom written) {
    private static final String PATHS = "annotationProcessorPaths";
    private static final String NAMES = "annotationProcessors";
    private static final String GROUP = "dev.sealhook";
    private static final String ARTIFACT = "sealhook-processor";
    private static final String PROCESSOR = "dev.sealhook.processor.SealhookProcessor";

    /** @param configuration an {@link Xpp3Dom}; null if there is none */
    static CompilerConfiguration of(Object configuration) {
        return new CompilerConfiguration(
                configuration == null ? new Xpp3Dom("configuration") : (Xpp3Dom) configuration);
    }

    /**
     * A copy that runs the processor beside those that the user has named.
     *
     * @param version the processor's, unless the user has named another one
     */
    Xpp3Dom with(String version, ProcessorOptions options) {
        Xpp3Dom copy = new Xpp3Dom(written);
        addPath(child(copy, PATHS), version);
        Xpp3Dom names = copy.getChild(NAMES);
        if (names != null && names.getChildCount() > 0 && !hasValue(names, PROCESSOR)) {
            names.addChild(element("annotationProcessor", PROCESSOR));
        }
        for (String argument : options.arguments()) {
            Xpp3Dom arguments = child(copy, "compilerArgs");
            if (!hasValue(arguments, argument)) {
                arguments.addChild(element("arg", argument));
            }
        }
        return copy;
    }

    private static void addPath(Xpp3Dom paths, String version) {
        boolean isThere = Arrays.stream(paths.getChildren())
                .anyMatch(path -> GROUP.equals(value(path, "groupId")) && ARTIFACT.equals(value(path, "artifactId")));
        if (!isThere) {
            Xpp3Dom path = new Xpp3Dom("path");
            path.addChild(element("groupId", GROUP));
            path.addChild(element("artifactId", ARTIFACT));
            path.addChild(element("version", version));
            paths.addChild(path);
        }
    }

    private static Xpp3Dom child(Xpp3Dom parent, String name) {
        Xpp3Dom there = parent.getChild(name);
        if (there != null) {
            return there;
        }
        parent.addChild(new Xpp3Dom(name));
        return parent.getChild(name);
    }

    private static Xpp3Dom element(String name, String value) {
        Xpp3Dom element = new Xpp3Dom(name);
        element.setValue(value);
        return element;
    }

    private static String value(Xpp3Dom parent, String name) {
        return Optional.ofNullable(parent.getChild(name))
                .map(Xpp3Dom::getValue)
                .map(String::strip)
                .orElse("");
    }

    private static boolean hasValue(Xpp3Dom parent, String value) {
        return Arrays.stream(parent.getChildren()).anyMatch(child -> value.equals(child.getValue()));
    }
}
