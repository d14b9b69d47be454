package dev.sealhook.processor.errors;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.sealhook.processor.SealhookProcessor;
import dev.sealhook.processor.testing.Docs;
import dev.sealhook.processor.testing.Generation;
import dev.sealhook.processor.testing.Stubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenameLinesTest {
    private static final Pattern LINE = Pattern.compile("add to @WebhookEvents: (rename = \".*\")$");

    @TempDir
    Path folder;

    /** Each of these gives a component the name {@code aB}, as {@code aB} does; written in a JSON string. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\\\b",
                "a\\\"b",
                "a\\nb",
                "a\\r\\tb",
                "a\\u0000\\u0085b",
                "a\\\\u0041b_\\\\\\u200b",
                "a\\u2028\\u202eb",
                "a\\ud83d\\ude00b",
                "a b ",
                " a b",
                "a=b",
                "a/~b"
            })
    void theLineOfAnErrorSettlesItWhereItIsPasted(String name) throws IOException {
        String twin = name.contains("u0041") ? "aU0041b" : "aB";
        String document = Docs.properties("\"" + twin + "\": {}, \"" + name + "\": {}");

        Compilation refused = compile(document, "");
        assertThat(refused).hadErrorContaining("NAME_COLLISION");
        String advice = Generation.of(document).problems().get(0).advice();
        Matcher line = LINE.matcher(advice);
        assertThat(line.find()).as(advice).isTrue();
        assertThat(refused).hadErrorContaining(line.group(1));

        Compilation settled = compile(document, ", " + line.group(1));
        assertThat(settled).succeeded();
        assertThat(settled)
                .generatedSourceFile("com.example.ItHappenedWebhookEvent")
                .contentsAsUtf8String()
                .contains(twin + "2");
    }

    @Test
    void aPointerThatNoJavaStringHoldsIsNotQuoted() {
        String name = "b".repeat(70_000);
        Generation refused = Generation.of(Docs.properties("\"a\": {\"properties\": {\"" + name + "\": {}}}"));

        assertThat(refused.reports())
                .anySatisfy(report -> assertThat(report).endsWith("; give it a shorter name in the document"))
                .allSatisfy(report -> assertThat(report).hasSizeLessThan(2_500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere=Lost", "/nowhere=no name", "nothing"})
    void aMistakenLineIsQuotedOnOneLineAndCut(String end) {
        Generation refused =
                Generation.of(Docs.properties(""), "x\n[1,1] FORGED\u001b[31m" + "x".repeat(1_000_000) + end);

        assertThat(refused.reports())
                .singleElement()
                .asString()
                .contains("rename = \"x\\n[1,1] FORGED\\u001b[31mxxx")
                .contains("...\"")
                .hasSizeLessThan(1_000);
    }

    private Compilation compile(String document, String members) throws IOException {
        Files.writeString(folder.resolve("spec.json"), document);
        List<JavaFileObject> sources = new ArrayList<>();
        sources.add(JavaFileObjects.forSourceLines(
                "com.example.package-info",
                "@dev.sealhook.WebhookEvents(spec = \"spec.json\"" + members + ")",
                "package com.example;"));
        for (Path stub : Stubs.files()) {
            sources.add(JavaFileObjects.forResource(stub.toUri().toURL()));
        }
        return Compiler.javac()
                .withProcessors(new SealhookProcessor())
                .withOptions("-Asealhook.directory=" + folder)
                .compile(sources);
    }
}
