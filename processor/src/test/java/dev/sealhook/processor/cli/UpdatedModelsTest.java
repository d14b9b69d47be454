package dev.sealhook.processor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.Generator;
import dev.sealhook.processor.emit.SourceFile;
import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.spec.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated from a catalogue is what the provider's whole document would give. */
class UpdatedModelsTest {
    @TempDir
    private Path folder;

    private CommandLine line;

    @BeforeEach
    void start() {
        line = new CommandLine(folder);
    }

    private static List<SourceFile> models(String text) {
        Problems problems = new Problems();
        GenerationRequest request = new GenerationRequest("com.example", "document", "Event", List.of(), List.of());
        List<SourceFile> files =
                Generator.generate("document", text.getBytes(StandardCharsets.UTF_8), request, problems);
        assertThat(problems.hasErrors()).isFalse();
        assertThat(files).isNotEmpty();
        return files;
    }

    /** The shipped catalogue amid what providers publish beside webhooks. */
    private static String whole() {
        return CommandLine.shipped()
                .replaceFirst("\\{", "{\"servers\": [], \"paths\": {\"/a\": {\"get\": {}}}, \"tags\": [],")
                .replace("\"schemas\": {", "\"schemas\": {\"Unused\": {\"type\": \"object\"},");
    }

    @Test
    void aNewCatalogueGivesTheModelsOfTheWholeDocument() {
        line.write("whole.json", whole());
        assertThat(line.run("update", "whole.json", "catalogue.json").exitCode())
                .isZero();
        assertThat(line.run("update", "whole.json", "catalogue.yaml").exitCode())
                .isZero();
        assertThat(line.text("catalogue.json")).isEqualTo(CommandLine.shipped());
        assertThat(models(line.text("catalogue.json"))).isEqualTo(models(whole()));
        assertThat(models(line.text("catalogue.yaml"))).isEqualTo(models(whole()));
    }

    @Test
    void aReshuffledDocumentGivesTheSameConstructors() {
        assertThat(CommandLine.shipped()).contains("\"call_id\"");
        String moved = CommandLine.shipped()
                .replaceFirst(
                        "(?s)(\"call_id\": \\{.*?\\}),(\\s*)(\"sip_headers\": .*?)(\\s*\\},\\s*\"required\": \\[\\s*\"call_id\")",
                        "$3,$2$1$4");
        assertThat(moved).isNotEqualTo(CommandLine.shipped());
        assertThat(models(moved)).isNotEqualTo(models(CommandLine.shipped()));

        line.write("moved.json", moved).write("catalogue.json", CommandLine.shipped());
        assertThat(line.run("update", "moved.json", "catalogue.json").out())
                .isEqualTo("catalogue.json is up to date\n");
    }
}
