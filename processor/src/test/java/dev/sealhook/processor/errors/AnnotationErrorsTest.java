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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void aNameThatIsNearlyThatOfADocumentGetsASuggestion() throws IOException {
        write(Docs.properties(""));
        Files.writeString(folder.resolve("hooks/other.json"), "{}");

        assertThat(compile(annotated("spec = \"hooks/spce.json\"")))
                .hadErrorContaining("the processor path; did you mean 'hooks/spec.json'?")
                .inFile(annotated("spec = \"hooks/spce.json\""))
                .onLine(1)
                .atColumn("@dev.sealhook.WebhookEvents(spec = \"".length());
        assertThat(compile(annotated("spec = \"spec.json\""))).hadErrorContaining("; did you mean 'hooks/spec.json'?");
        assertThat(compile(annotated("spec = \"hooks\""))).hadErrorContaining("; did you mean 'hooks/other.json'?");
        assertThat(compile(annotated("spec = \"hooks/spec.json\", baseline = \"hooks/spek.json\"")))
                .hadErrorContaining("; did you mean 'hooks/spec.json'?");
        assertThat(compile(annotated("spec = \"META-INF/webhook/openai.json\"")))
                .hadErrorContaining("; did you mean 'META-INF/webhooks/openai.json'?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                     | names no document; write its path in the resources",
                "' '                    | names no document; write its path in the resources",
                ".                      | is no resource name; write the path from the root of the resources without '.'",
                "hooks/../spec.json     | is no resource name; write the path from the root of the resources without '.'",
                "hooks//spec.json       | is no resource name; write the path from the root of the resources without '.'",
                "hooks/                 | names a directory; name a document in it",
                "/hooks/spec.json       | is absolute; write the path from the root of the resources",
                "C:/hooks/spec.json     | is a URL or begins with a drive; put the document among the resources",
                "https://example.com/a  | is a URL or begins with a drive; put the document among the resources",
                "hooks\\spec.json       | is no resource name; write it with '/'"
            })
    void aNameThatNoResourceCanHaveIsAnErrorAtItsMember(String name, String message) throws IOException {
        write(Docs.properties(""));
        String written = name.replace("\\", "\\\\");

        Compilation spec = compile(annotated("spec = \"" + written + "\""));
        assertThat(spec).hadErrorCount(1);
        assertThat(spec)
                .hadErrorContaining("spec = \"" + name + "\" " + message)
                .inFile(annotated(""))
                .onLine(1)
                .atColumn("@dev.sealhook.WebhookEvents(spec = \"".length());
        if (!name.isEmpty()) {
            assertThat(compile(annotated("spec = \"hooks/spec.json\", baseline = \"" + written + "\"")))
                    .hadErrorContaining("baseline = \"" + name + "\" " + message);
        }
    }

    @Test
    void aDirectoryOnTheProcessorPathIsNoDocument() {
        assertThat(compile(annotated("spec = \"META-INF\"")))
                .hadErrorContaining("no document 'META-INF' in the directory " + folder);
    }

    @Test
    void aMistakeOfTheAnnotationIsReportedAtItsMember() throws IOException {
        write(Docs.properties("\"id\": {\"type\": \"string\"}"));
        JavaFileObject source = JavaFileObjects.forSourceLines(
                "com.example.package-info",
                "@dev.sealhook.WebhookEvents(",
                "        spec = \"hooks/spec.json\",",
                "        union = \"String\",",
                "        discriminator = \"typ\",",
                "        rename = {\"/webhooks/it_happened=Happened\",",
                "                \"/nowhere=Lost\"})",
                "package com.example;");
        JavaFileObject other = JavaFileObjects.forSourceLines(
                "com.example.package-info",
                "@dev.sealhook.WebhookEvents(",
                "        spec = \"hooks/spec.json\",",
                "        rename = {\"/webhooks/it_happened=Happened\",",
                "                \"/nowhere=Lost\"})",
                "package com.example;");

        Compilation compilation = compile(source);
        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation)
                .hadErrorContaining("UNION_MALFORMED: union = \"String\" cannot be")
                .inFile(source)
                .onLine(3)
                .atColumn(17);
        assertThat(compilation)
                .hadErrorContaining(
                        "DISCRIMINATOR_UNKNOWN: no webhook has the discriminator 'typ'; did you mean 'type'?")
                .inFile(source)
                .onLine(4)
                .atColumn(25);
        Compilation renaming = compile(other);
        assertThat(renaming).hadErrorCount(1);
        assertThat(renaming)
                .hadErrorContaining("RENAME_UNUSED: rename = \"/nowhere=Lost\" names nothing that is generated")
                .inFile(other)
                .onLine(4)
                .atColumn(17);
    }

    @Test
    void theMistakesOfADocumentAreSummedUpAtItsName() throws IOException {
        write(Docs.properties("\"a\": {\"type\": \"strnig\"}, \"b\": {\"type\": \"nmuber\"}"));

        Compilation compilation = compile();

        assertThat(compilation).hadErrorCount(3);
        assertThat(compilation)
                .hadErrorContaining("2 errors in 'hooks/spec.json': its models are incomplete")
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
        write(Docs.of()
                .event("it_happened", "{\"type\": \"object\"}")
                .event("it_ended", "{\"type\": \"object\"}")
                .json());

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

    private static JavaFileObject annotated(String members) {
        return JavaFileObjects.forSourceLines(
                "com.example.package-info", "@dev.sealhook.WebhookEvents(" + members + ")", "package com.example;");
    }

    private Compilation compile() {
        return compile(PACKAGE);
    }

    private Compilation compile(JavaFileObject source) {
        List<JavaFileObject> sources = new ArrayList<>(List.of(source));
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
