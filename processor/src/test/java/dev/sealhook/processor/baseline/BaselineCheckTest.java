package dev.sealhook.processor.baseline;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.sealhook.processor.SealhookProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCheckTest {
    private static final Path RULES = Path.of("src", "test", "resources", "rules");

    /** This module does not see the runtime, which has it. */
    private static final JavaFileObject ANNOTATION = JavaFileObjects.forSourceString("dev.sealhook.WebhookEvents", """
            package dev.sealhook;

            public @interface WebhookEvents {
                String spec();

                String baseline() default "";
            }
            """);

    @TempDir
    private Path directory;

    private final List<String> options = new ArrayList<>();

    /** Only the processor runs: what it generates needs the runtime, and javac's complaints about that are not ours. */
    private Compilation compile(String baseline) {
        options.add("-proc:only");
        options.add("-Asealhook.directory=" + directory);
        return javac().withProcessors(new SealhookProcessor())
                .withOptions(options)
                .compile(
                        ANNOTATION,
                        JavaFileObjects.forSourceString(
                                "com.example.package-info",
                                "@dev.sealhook.WebhookEvents(spec = \"new.yaml\", baseline = \"" + baseline + "\")\n"
                                        + "package com.example;\n"));
    }

    private void documentsOf(String rule) throws IOException {
        for (String name : List.of("old.yaml", "new.yaml")) {
            Files.copy(RULES.resolve(rule).resolve(name), directory.resolve(name));
        }
    }

    private static List<String> said(Compilation compilation, Diagnostic.Kind kind) {
        return ours(compilation)
                .filter(diagnostic -> diagnostic.getKind() == kind)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static Stream<Diagnostic<? extends JavaFileObject>> ours(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getSource() == null
                        || diagnostic.getSource().getName().endsWith("package-info.java"))
                .map(diagnostic -> diagnostic);
    }

    @Test
    void warnsOfWhatBreaks() throws IOException {
        documentsOf("EVENT_ADDED");

        Compilation compilation = compile("old.yaml");

        assertThat(said(compilation, Diagnostic.Kind.ERROR)).isEmpty();
        assertThat(said(compilation, Diagnostic.Kind.WARNING))
                .containsExactly(directory.resolve("new.yaml") + ":[19,3] EVENT_ADDED parcel_lost (SOURCE)");
    }

    @Test
    void keepsQuietOfWhatBreaksNothing() throws IOException {
        documentsOf("DEFAULT_CHANGED");

        assertThat(ours(compile("old.yaml"))).isEmpty();
    }

    @Test
    void failsABuildThatMustNotBreak() throws IOException {
        documentsOf("EVENT_ADDED");
        options.add("-Asealhook.breaking=error");

        Compilation compilation = compile("old.yaml");

        assertThat(said(compilation, Diagnostic.Kind.ERROR))
                .containsExactly(
                        directory.resolve("new.yaml") + ":[19,3] EVENT_ADDED parcel_lost (SOURCE)",
                        "'new.yaml' breaks code or data that uses the models of 'old.yaml': 1 change; if that is intended,"
                                + " ignore them in 'new.diff.yaml' or name another baseline");
        assertThat(ours(compilation).toList().get(1).getColumnNumber())
                .as("the place of the baseline's name")
                .isEqualTo("@dev.sealhook.WebhookEvents(spec = \"new.yaml\", baseline = \"".length());
    }

    @Test
    void letsABuildPassThatBreaksNothing() throws IOException {
        documentsOf("DEFAULT_CHANGED");
        options.add("-Asealhook.breaking=error");

        assertThat(ours(compile("old.yaml"))).isEmpty();
    }

    @Test
    void asksTheConfigurationBesideTheDocument() throws IOException {
        documentsOf("EVENT_ADDED");
        Files.writeString(directory.resolve("new.diff.yaml"), """
                ignore:
                  EVENT_ADDED: [/webhooks/parcel_lost]
                  EVENT_REMOVED: [/webhooks/parcel_found]
                """);
        options.add("-Asealhook.breaking=error");

        Compilation compilation = compile("old.yaml");

        assertThat(said(compilation, Diagnostic.Kind.ERROR)).isEmpty();
        assertThat(said(compilation, Diagnostic.Kind.WARNING))
                .singleElement()
                .asString()
                .contains("new.diff.yaml:[3,19] IGNORE_UNUSED");
    }

    @Test
    void pointsToABaselineThatIsNotThere() throws IOException {
        documentsOf("EVENT_ADDED");

        Compilation compilation = compile("older.yaml");

        assertThat(ours(compilation).toList()).singleElement().satisfies(error -> {
            assertThat(error.getMessage(Locale.ROOT)).startsWith("no document 'older.yaml' in the directory ");
            assertThat(error.getLineNumber()).isEqualTo(1);
        });
    }

    @Test
    void saysWhatIsWrongWithABaseline() throws IOException {
        documentsOf("EVENT_ADDED");
        Files.writeString(directory.resolve("older.yaml"), "openapi: 3.1.0\n");

        assertThat(said(compile("older.yaml"), Diagnostic.Kind.ERROR))
                .singleElement()
                .asString()
                .contains("older.yaml:[1,1] WEBHOOKS_MISSING");
    }

    @Test
    void refusesAnotherAnswerThanWarningOrError() throws IOException {
        documentsOf("EVENT_ADDED");
        options.add("-Asealhook.breaking=yes");

        assertThat(said(compile("old.yaml"), Diagnostic.Kind.ERROR))
                .containsExactly("-Asealhook.breaking=yes is neither 'warning' nor 'error'");
    }
}
