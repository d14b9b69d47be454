package dev.sealhook.processor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.cli.CommandLine.Outcome;
import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.processor.testing.Generation;
import dev.sealhook.processor.testing.Goldens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command writes, prints and answers. */
class GenerateCommandTest {
    private static final String DOORS = """
            openapi: 3.1.0
            info: {title: Doors, version: '1'}
            webhooks:
              opened: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Opened'}}}}}}
              closed: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Closed'}}}}}}
            components:
              schemas:
                Opened: {type: object, properties: {type: {const: opened}}}
                Closed: {type: object, properties: {type: {const: closed}}}
            """;

    @TempDir
    private Path folder;

    private CommandLine line;

    @BeforeEach
    void write() {
        line = new CommandLine(folder).write("doors.yaml", DOORS);
    }

    /** Into the folder {@code gen.d}: only names with a dot are the test folder's. */
    private Outcome generate(String... more) {
        return line.run(Stream.concat(Stream.of("generate", "doors.yaml", "-o", "gen.d"), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        Path root = folder.resolve("gen.d");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private FileTime time(String file) throws IOException {
        return Files.getLastModifiedTime(folder.resolve("gen.d").resolve(file));
    }

    static List<Goldens> goldens() {
        return Goldens.all();
    }

    @Test
    void helpSaysWhatItDoes() {
        Outcome help = line.run("generate", "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .startsWith("Usage: sealhook generate ")
                .contains("annotation processor", "--package=PACKAGE", "--union=NAME", "--rename", "--output=FOLDER");
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void theFilesAreThoseOfTheProcessorByteForByte(Goldens golden) throws IOException {
        try (Stream<Path> expected = Files.list(golden.folder().resolve("expected"))) {
            assertThat(expected)
                    .as("the goldens, which the processor's output is compared with")
                    .isNotEmpty();
        }
        line.write("spec." + golden.file(), new String(golden.document(), StandardCharsets.UTF_8));
        Outcome outcome =
                line.run("generate", "spec." + golden.file(), "--package", "hooks", "--union", "Hooks", "-o", "gen.d");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        Generation processor = Generation.of(
                new GenerationRequest("hooks", "spec." + golden.file(), "Hooks", List.of(), List.of()),
                golden.document());
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("META-INF/services/dev.sealhook.EventCatalogue"),
                                processor.typeNames().stream().map(name -> "hooks/" + name + ".java"))
                        .toList());
        for (String type : processor.typeNames()) {
            assertThat(line.text("gen.d/hooks/" + type + ".java")).isEqualTo(processor.source(type));
        }
    }

    @Test
    void itSaysWhatItHasWritten() throws IOException {
        assertThat(generate("--package", "doors"))
                .isEqualTo(new Outcome(0, "gen.d: 5 written, 0 deleted, 0 unchanged\n", ""));
        assertThat(files())
                .containsExactly(
                        "META-INF/services/dev.sealhook.EventCatalogue",
                        "doors/ClosedWebhookEvent.java",
                        "doors/OpenedWebhookEvent.java",
                        "doors/WebhookEvent.java",
                        "doors/WebhookEventJson.java");
        assertThat(line.text("gen.d/META-INF/services/dev.sealhook.EventCatalogue"))
                .isEqualTo("doors.WebhookEvent$Catalogue\n");
        assertThat(line.text("gen.d/doors/WebhookEvent.java")).contains("\"doors.yaml\"");
        assertThat(generate("--package", "doors").out()).isEqualTo("gen.d is up to date\n");
    }

    @Test
    void onlyWhatChangesIsTouchedAndWhatIsGoneIsDeleted() throws IOException {
        generate("--package", "doors");
        line.write("gen.d/doors/Mine.java", "package doors;\n\nclass Mine {}\n");
        FileTime before = time("doors/OpenedWebhookEvent.java");
        line.write("doors.yaml", DOORS.replace("closed", "locked").replace("Closed", "Locked"));
        assertThat(generate("--package", "doors").out()).isEqualTo("gen.d: 3 written, 1 deleted, 2 unchanged\n");
        assertThat(files()).contains("doors/LockedWebhookEvent.java", "doors/Mine.java");
        assertThat(files()).doesNotContain("doors/ClosedWebhookEvent.java");
        assertThat(time("doors/OpenedWebhookEvent.java")).isEqualTo(before);
    }

    @Test
    void packagesShareAFolder() {
        generate("--package", "b");
        generate("--package", "a", "--union", "Doors");
        assertThat(line.text("gen.d/META-INF/services/dev.sealhook.EventCatalogue"))
                .isEqualTo("a.Doors$Catalogue\nb.WebhookEvent$Catalogue\n");
        generate("--package", "a", "--union", "Gates");
        assertThat(line.text("gen.d/META-INF/services/dev.sealhook.EventCatalogue"))
                .isEqualTo("a.Gates$Catalogue\nb.WebhookEvent$Catalogue\n");
    }

    @Test
    void theResourceNameOfTheCatalogueCanBeGiven() {
        generate("--package", "doors", "--spec", "webhooks/doors");
        assertThat(line.text("gen.d/doors/WebhookEvent.java")).contains("\"webhooks/doors\"");
    }

    @Test
    void standardInputNeedsAResourceName() {
        assertThat(line.runWith(DOORS, "generate", "-", "--package", "doors", "-o", "gen.d"))
                .isEqualTo(new Outcome(2, "", "sealhook: --spec is missing: standard input has no name\n"));
        assertThat(line.runWith(DOORS, "generate", "-", "--package", "doors", "-o", "gen.d", "--spec", "doors"))
                .isEqualTo(new Outcome(0, "gen.d: 5 written, 0 deleted, 0 unchanged\n", ""));
    }

    @Test
    void renamesAreHeeded() throws IOException {
        generate("--package", "doors", "--rename", "/webhooks/opened=Ajar");
        assertThat(files()).contains("doors/Ajar.java").doesNotContain("doors/OpenedWebhookEvent.java");
    }

    @Test
    void aDocumentWithErrorsChangesNothing() throws IOException {
        generate("--package", "doors");
        line.write("doors.yaml", DOORS.replace("{type: object, properties: {type: {const: closed}}}", "{type: thing}"));
        Outcome outcome = generate("--package", "doors");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("doors.yaml:9:").endsWith("\n1 error: 'gen.d' is unchanged\n");
        assertThat(files()).hasSize(5);
    }

    @Test
    void warningsArePrintedAsByTheProcessor() {
        line.write("doors.yaml", DOORS.replace("Closed: {type: object,", "Closed: {type: object, requierd: [type],"));
        Outcome outcome = generate("--package", "doors");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).contains("KEYWORD_MISSPELT");
    }

    @Test
    void whatIsNoJavaNameIsRefused() {
        assertThat(generate("--package", "my-doors"))
                .isEqualTo(new Outcome(2, "", "sealhook: --package: 'my-doors' is not the name of a Java package\n"));
        assertThat(generate("--package", "doors", "--union", "1").err())
                .startsWith("union: UNION_MALFORMED")
                .endsWith("\n1 error: 'gen.d' is unchanged\n");
        assertThat(folder.resolve("gen.d")).doesNotExist();
    }

    @Test
    void aClassOfTheUsersIsNotReplaced() throws IOException {
        Files.createDirectories(folder.resolve("gen.d/doors"));
        line.write("gen.d/doors/OpenedWebhookEvent.java", "package doors;\n\nclass OpenedWebhookEvent {}\n");
        Outcome outcome = generate("--package", "doors");
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "sealhook: 'gen.d/doors/OpenedWebhookEvent.java' was not generated by Sealhook: remove it, or"
                                + " name another folder\n"));
        assertThat(files()).containsExactly("doors/OpenedWebhookEvent.java");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() {
        line.write("gen.d", "");
        Outcome outcome = generate("--package", "doors");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("sealhook: 'gen.d' cannot be written: ");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(line.run("generate", "doors.yaml", "-o", "gen.d").err())
                .startsWith("sealhook: Missing required option: '--package=PACKAGE'\n");
        assertThat(line.run("generate", "none.yaml", "-o", "gen.d", "--package", "doors"))
                .isEqualTo(new Outcome(2, "", "sealhook: there is no file 'none.yaml'\n"));
    }
}
