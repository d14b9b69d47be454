package dev.sealhook.processor.errors;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.sealhook.processor.SealhookProcessor;
import dev.sealhook.processor.testing.Docs;
import dev.sealhook.processor.testing.Stubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationErrorsTest {
    private static final JavaFileObject PACKAGE = JavaFileObjects.forSourceLines(
            "com.example.package-info",
            "@dev.sealhook.WebhookEvents(",
            "        union = \"Hooks\",",
            "        spec = \"hooks/spec.json\")",
            "package com.example;");

    @TempDir
    Path folder;

    @Test
    void aDocumentThatIsNowhereIsAnErrorAtItsName() {
        Compilation compilation = compile();

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("no document 'hooks/spec.json' in the directory " + folder
                        + ", the project's resources, the class path, the module path, the sources, the processor path;"
                        + " put it into src/main/resources, or its jar on the class path")
                .inFile(PACKAGE)
                .onLine(3)
                .atColumn(16);
    }

    @Test
    void theMistakesOfADocumentAreSummedUpAtItsName() throws IOException {
        write(Docs.properties("\"a\": {\"type\": \"strnig\"}, \"b\": {\"type\": \"nmuber\"}"));

        Compilation compilation = compile();

        assertThat(compilation).hadErrorCount(3);
        assertThat(compilation)
                .hadErrorContaining("2 errors in 'hooks/spec.json': no models were generated")
                .inFile(PACKAGE)
                .onLine(3)
                .atColumn(16);
    }

    @Test
    void aMistakeIsReportedInThePlaceWhereItIs() throws IOException {
        write(Docs.properties("\"a\": {\"type\": \"strnig\"}"));

        Diagnostic<? extends JavaFileObject> mistake = compile().errors().get(0);

        assertThat(mistake.getSource()).isNull();
        assertThat(mistake.getMessage(Locale.ROOT))
                .isEqualTo(folder.resolve("hooks/spec.json") + ":[4,15] TYPE_UNKNOWN at #" + Docs.BODY
                        + "/properties/a/type: unknown type 'strnig'; did you mean 'string'?");
    }

    @Test
    void whatIsOnlyWarnedOfIsGenerated() throws IOException {
        write(Docs.body("{\"type\": \"object\"}"));

        Compilation compilation = compile();

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation).hadWarningContaining("spec.json:[1,1] EVENTS_NOT_TOLD_APART at #: ");
        assertThat(compilation).generatedSourceFile("com.example.ItHappenedWebhookEvent");
    }

    private void write(String document) throws IOException {
        Files.createDirectory(folder.resolve("hooks"));
        Files.writeString(folder.resolve("hooks/spec.json"), document);
    }

    private Compilation compile() {
        List<JavaFileObject> sources = new ArrayList<>(List.of(PACKAGE));
        Stubs.files().forEach(file -> sources.add(object(file)));
        return Compiler.javac()
                .withProcessors(new SealhookProcessor())
                .withOptions("-Asealhook.directory=" + folder)
                .compile(sources);
    }

    private static JavaFileObject object(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
