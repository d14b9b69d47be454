package dev.sealhook.processor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.processor.cli.CommandLine.Outcome;
import dev.sealhook.spec.canonical.CanonicalDocument;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command writes, prints and answers. */
class UpdateCommandTest {
    private static final String PUBLISHED = """
            openapi: 3.1.0
            info: {title: Doors, version: '1'}
            paths: {/doors: {}}
            webhooks:
              opened: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Opened'}}}}}}
              closed: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Closed'}}}}}}
            components:
              schemas:
                Opened: {type: object, required: [type], properties: {type: {const: opened}}}
                Closed: {type: object, description: It fell shut., required: [type], properties: {type: {const: closed}}}
                Window: {type: object}
            """;

    @TempDir
    private Path folder;

    private CommandLine line;

    @BeforeEach
    void publish() {
        line = new CommandLine(folder).write("published.yaml", PUBLISHED);
    }

    private Outcome publish(String from, String to) {
        assertThat(PUBLISHED).contains(from);
        line.write("published.yaml", PUBLISHED.replace(from, to));
        return line.run("update", "published.yaml", "catalogue.json");
    }

    private List<Path> files() throws IOException {
        return files(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).toList();
        }
    }

    @Test
    void helpSaysWhatItDoes() {
        Outcome help = line.run("update", "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .startsWith("Usage: sealhook update [-hV] [--keep-words] [--discriminator=PART]...")
                .contains("new goes last", "descriptions replace", "--keep-words", "Comments in a YAML catalogue are");
    }

    @Test
    void aCatalogueThatIsNotThereIsMade() {
        Outcome outcome = line.run("update", "published.yaml", "new/catalogue.json");
        assertThat(outcome).isEqualTo(new Outcome(0, """
                new/catalogue.json is new
                2 webhooks: 2 added, 0 removed, 0 changed
                  opened
                  closed
                """, ""));
        assertThat(line.text("new/catalogue.json"))
                .startsWith("{\n  \"openapi\": \"3.1.0\",\n  \"info\"")
                .contains("\"Opened\"")
                .doesNotContain("paths", "Window");
    }

    @Test
    void itSaysWhatHasChangedAndWhatBreaksFirst() {
        publish("opened", "opened");
        line.write(
                "published.yaml", PUBLISHED.replace("  opened:", "  locked:").replace("It fell shut.", "It is shut."));
        Outcome outcome = line.run("update", "published.yaml", "catalogue.json");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines())
                .startsWith("catalogue.json is updated", "2 webhooks: 1 added, 1 removed, 1 changed")
                .anySatisfy(change -> assertThat(change).matches("catalogue.json:\\d+:5: EVENT_.* \\(SOURCE\\).*"))
                .anySatisfy(change -> assertThat(change).contains("DESCRIPTION_CHANGED", "(NOTE)"));
        assertThat(outcome.out().indexOf("(SOURCE)")).isLessThan(outcome.out().indexOf("(NOTE)"));
    }

    @Test
    void whatIsGoneIsReportedWhereItWas() {
        publish("opened", "opened");
        Outcome outcome = publish("  opened: {post", "  x-opened: {pots");
        assertThat(outcome.out().lines())
                .hasSize(3)
                .last()
                .asString()
                .matches("catalogue.json \\(before\\):8:5: EVENT_REMOVED opened \\(SOURCE\\)");
    }

    @Test
    void namesThatCollideAreReportedAndTheCatalogueIsUpdated() {
        publish("opened", "opened");
        Outcome outcome = publish("  closed:", "  OPENED:");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .contains("1 added, 1 removed", "The changes are not listed")
                .containsPattern("\ncatalogue.json:\\d+:5: NAME_COLLISION at #/webhooks/OPENED: ");
    }

    @Test
    void renamesOfTheAnnotationAreHeeded() {
        publish("opened", "opened");
        line.write("published.yaml", PUBLISHED.replace("  closed:", "  OPENED:"));
        Outcome outcome =
                line.run("update", "--rename=/webhooks/OPENED=ShoutedWebhookEvent", "published.yaml", "catalogue.json");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .contains("was ClosedWebhookEvent, is ShoutedWebhookEvent")
                .doesNotContain("NAME_COLLISION");
    }

    @Test
    void aMinusWritesTheCatalogueToStandardOutput() throws IOException {
        Outcome outcome = line.run("update", "published.yaml", "-");
        line.run("update", "published.yaml", "catalogue.json");
        assertThat(outcome).isEqualTo(new Outcome(0, line.text("catalogue.json"), ""));
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void aMinusReadsTheDocumentFromStandardInput() {
        Outcome outcome = line.runWith(PUBLISHED, "update", "-", "catalogue.json");
        assertThat(outcome.exitCode()).isZero();
        assertThat(line.text("catalogue.json")).contains("\"Opened\"");
        assertThat(line.runWith("{", "update", "-", "-").err())
                .startsWith("<stdin>:1:2: DOCUMENT_MALFORMED at #: ")
                .endsWith("\n1 error\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue.json", "catalogue.yaml"})
    void aCatalogueWithWindowsLineEndsAndAByteOrderMarkKeepsThem(String catalogue) {
        line.run("update", "published.yaml", catalogue);
        String windows = "\uFEFF" + line.text(catalogue).replace("\n", "\r\n");
        line.write(catalogue, windows);
        assertThat(line.run("update", "published.yaml", catalogue).out()).isEqualTo(catalogue + " is up to date\n");
        assertThat(line.text(catalogue)).isEqualTo(windows);
        line.write("published.yaml", PUBLISHED.replace("It fell shut.", "It is shut."));
        assertThat(line.run("update", "published.yaml", catalogue).out()).contains("0 added, 0 removed, 1 changed");
        assertThat(line.text(catalogue)).isEqualTo(windows.replace("It fell shut.", "It is shut."));
    }

    @Test
    void aLinkThatLeadsNowhereStaysALink() throws IOException {
        Files.createDirectory(line.path("data.d"));
        Files.createSymbolicLink(line.path("catalogue.json"), Path.of("data.d", "target.json"));
        assertThat(publish("opened", "opened").exitCode()).isZero();
        assertThat(line.path("catalogue.json")).isSymbolicLink();
        assertThat(line.text("data.d/target.json")).contains("Opened");
        assertThat(files(line.path("data.d"))).containsExactly(Path.of("target.json"));
    }

    @Test
    void linksThatGoInCirclesAreRefused() throws IOException {
        Files.createSymbolicLink(line.path("catalogue.json"), Path.of("other.json"));
        Files.createSymbolicLink(line.path("other.json"), Path.of("catalogue.json"));
        Outcome outcome = publish("opened", "opened");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("sealhook: 'catalogue.json' cannot be written: its symbolic links go in circles\n");
    }

    @Test
    void theShippedCatalogueGainsOneEventAndNothingElseBreaks() {
        line.write("catalogue.json", CommandLine.shipped());
        line.write(
                "published.json",
                CommandLine.shipped()
                        .replace("\"webhooks\": {", """
                        "webhooks": {"live": {"post": {"requestBody": {"content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/Live"}}}}}},""")
                        .replace("\"schemas\": {", """
                        "schemas": {"Live": {"type": "object", "required": ["type"],
                        "properties": {"type": {"type": "string", "enum": ["live"]}}},""")
                        .replace("Identifies this event.", "The unique ID of the event."));
        assertThat(line.run("update", "published.json", "catalogue.json").out().lines())
                .filteredOn(change -> change.contains("(WIRE)") || change.contains("(SOURCE)"))
                .singleElement()
                .asString()
                .contains("EVENT_ADDED live (SOURCE)");
    }

    @Test
    void aSecondRunWritesNothing() throws IOException {
        publish("opened", "opened");
        Files.setLastModifiedTime(line.path("catalogue.json"), FileTime.fromMillis(0));
        Outcome outcome = line.run("update", "published.yaml", "catalogue.json");
        assertThat(outcome).isEqualTo(new Outcome(0, "catalogue.json is up to date\n", ""));
        assertThat(Files.getLastModifiedTime(line.path("catalogue.json")).toMillis())
                .isZero();
    }

    @Test
    void aYamlCatalogueStaysYaml() {
        Outcome outcome = line.run("update", "published.yaml", "catalogue.yml");
        assertThat(outcome.exitCode()).isZero();
        assertThat(line.text("catalogue.yml")).startsWith("openapi: '3.1.0'\ninfo:\n  title: Doors\n");
        assertThat(line.run("update", "catalogue.yml", "catalogue.yml").out())
                .isEqualTo("catalogue.yml is up to date\n");
    }

    @Test
    void wordsOfItsOwnStayIfAsked() {
        line.write("catalogue.json", "{}");
        publish("It fell shut.", "Ours.");
        line.write("published.yaml", PUBLISHED);
        line.run("update", "--keep-words", "published.yaml", "catalogue.json");
        assertThat(line.text("catalogue.json")).contains("Ours.").doesNotContain("It fell shut.");
        line.run("update", "published.yaml", "catalogue.json");
        assertThat(line.text("catalogue.json")).contains("It fell shut.").doesNotContain("Ours.");
    }

    @Test
    void whatIsNotUnderstoodLeavesTheCatalogueAlone() throws IOException {
        line.write("catalogue.json", "{\"as\": \"it was\"}");
        Outcome outcome =
                publish("{type: object, required: [type], properties: {type: {const: opened}}}", "{type: objekt}");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("""
                published.yaml:9:20: TYPE_UNKNOWN at #/components/schemas/Opened/type: unknown type 'objekt';\
                 did you mean 'object'?
                1 error: 'catalogue.json' is unchanged
                """);
        assertThat(line.text("catalogue.json")).isEqualTo("{\"as\": \"it was\"}");
        assertThat(files()).containsExactlyInAnyOrder(Path.of("published.yaml"), Path.of("catalogue.json"));
    }

    @Test
    void aDocumentWithoutWebhooksIsRefused() {
        Outcome outcome = publish("webhooks:", "webhoks:");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("WEBHOOKS_MISSING", "did you mean 'webhooks'");
        assertThat(line.path("catalogue.json")).doesNotExist();
    }

    @Test
    void aBrokenCatalogueIsNotOverwritten() {
        line.write("catalogue.json", "{");
        Outcome outcome = line.run("update", "published.yaml", "catalogue.json");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("catalogue.json:1:2: DOCUMENT_MALFORMED")
                .endsWith("'catalogue.json' is unchanged\n");
        assertThat(line.text("catalogue.json")).isEqualTo("{");
    }

    @Test
    void whatLeadsNowhereIsAWarning() {
        Outcome outcome = publish("{post: {", "{post: {responses: {'200': {$ref: '#/nowhere'}}, ");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).contains("REF_UNRESOLVED").doesNotContain("is unchanged");
    }

    @Test
    void filesThatAreNotThereAreSaidByName() {
        assertThat(line.run("update", "no.json", "catalogue.json"))
                .isEqualTo(new Outcome(2, "", "sealhook: there is no file 'no.json'\n"));
        line.path("d.json").toFile().mkdir();
        assertThat(line.run("update", "published.yaml", "d.json"))
                .isEqualTo(new Outcome(2, "", "sealhook: 'd.json' is a directory: name a file in it\n"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidWithoutAStackTrace() {
        Outcome outcome = line.run("update", "published.yaml", "published.yaml/catalogue.json");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("sealhook: 'published.yaml/catalogue.json' cannot be written: ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\u0085", "a\\r\\nb \\n c"})
    void oddCharactersComeThroughYaml(String odd) {
        publish("It fell shut.", "x");
        line.write("published.json", line.text("catalogue.json").replace("\"x\"", "\"" + odd + "\""));
        assertThat(line.run("update", "published.json", "odd.yaml").exitCode()).isZero();
        assertThat(line.run("update", "odd.yaml", "odd.json").exitCode()).isZero();
        assertThat(line.text("odd.json")).contains("\"" + odd.replace("\\u0085", "\u0085") + "\"");
    }

    @Test
    void whatAFormatCannotHoldIsNotWritten() {
        CanonicalDocument wanted = CanonicalDocument.of(
                DocumentReader.read("a.json", CommandLine.shipped().getBytes(UTF_8), new Problems())
                        .orElseThrow(),
                new Problems());
        for (String content : new String[] {"{}", "{"}) {
            assertThatThrownBy(() -> UpdateCommand.readBack(content.getBytes(UTF_8), wanted, "a.yaml"))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageStartingWith("'a.yaml' cannot hold this document: write JSON");
        }
    }

    @Test
    void theFileKeepsItsPermissionsAndALinkStaysALink() throws IOException {
        line.write("target.json", "{}");
        Files.setPosixFilePermissions(line.path("target.json"), PosixFilePermissions.fromString("rw-rw-r--"));
        Files.createSymbolicLink(line.path("catalogue.json"), Path.of("target.json"));
        assertThat(publish("opened", "opened").exitCode()).isZero();
        assertThat(line.path("catalogue.json")).isSymbolicLink();
        assertThat(line.text("target.json")).contains("Opened");
        assertThat(Files.getPosixFilePermissions(line.path("target.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
    }
}
