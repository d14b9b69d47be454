package dev.sealhook.processor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final Path RULES = Path.of("src", "test", "resources", "rules");

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int diff(Object... arguments) {
        return diffWith(new byte[0], arguments);
    }

    private int diffWith(byte[] input, Object... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "diff";
        for (int i = 0; i < arguments.length; i++) {
            all[i + 1] = arguments[i].toString();
        }
        return Main.run(new ByteArrayInputStream(input), new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    private static Path of(String rule, String name) {
        return RULES.resolve(rule).resolve(name + ".yaml");
    }

    @Test
    void answersOneHundredWhereSomethingBreaks() {
        Path after = of("EVENT_ADDED", "new");

        assertThat(diff(of("EVENT_ADDED", "old"), after)).isEqualTo(100);
        assertThat(out).hasToString(after + ":19:3: EVENT_ADDED parcel_lost (SOURCE)\n");
        assertThat(err).hasToString("");
    }

    @Test
    void answersZeroWhereNothingBreaks() {
        assertThat(diff(of("DEFAULT_CHANGED", "old"), of("DEFAULT_CHANGED", "new")))
                .isZero();
        assertThat(out.toString()).contains("DEFAULT_CHANGED");
        assertThat(diff(of("DEFAULT_CHANGED", "old"), of("DEFAULT_CHANGED", "old")))
                .isZero();
    }

    @Test
    void answersTwoWhereItCannotRun() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.yaml"), "openapi: 3.1.0\n");

        assertThat(diff(of("EVENT_ADDED", "old"), broken)).isEqualTo(2);
        assertThat(err.toString()).contains("broken.yaml:1:1: WEBHOOKS_MISSING");
        assertThat(diff(of("EVENT_ADDED", "old"), directory.resolve("absent.yaml")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no file");
        assertThat(diff(of("EVENT_ADDED", "old"))).isEqualTo(2);
        assertThat(out).hasToString("");
    }

    @Test
    void writesMarkdownAndJson() {
        diff(of("EVENT_ADDED", "old"), of("EVENT_ADDED", "new"), "--format", "markdown");
        assertThat(out.toString()).startsWith("### Breaks code\n\n- `parcel_lost`: ");
        diff(of("EVENT_ADDED", "old"), of("EVENT_ADDED", "new"), "--format=json");
        assertThat(out.toString()).contains("{\"breaking\":true,\"changes\":[{\"rule\":\"EVENT_ADDED\"");
    }

    @Test
    void asksTheConfigurationBesideTheNewDocument() throws IOException {
        Path after = Files.copy(of("EVENT_ADDED", "new"), directory.resolve("carrier.yaml"));
        Files.writeString(directory.resolve("carrier.diff.yaml"), "ignore: {EVENT_ADDED: /webhooks/parcel_lost}\n");

        assertThat(diff(of("EVENT_ADDED", "old"), after)).isZero();
        assertThat(out).hasToString("");
    }

    @Test
    void asksTheConfigurationThatIsNamed() throws IOException {
        Path config = Files.writeString(directory.resolve("changes.json"), "{\"except\": [\"EVENT_ADDED\"]}");

        assertThat(diff(of("EVENT_ADDED", "old"), of("EVENT_ADDED", "new"), "--config", config))
                .isZero();
        Files.writeString(config, "{\"except\": [\"EVENT_ADED\"]}");
        assertThat(diff(of("EVENT_ADDED", "old"), of("EVENT_ADDED", "new"), "--config", config))
                .isEqualTo(2);
        assertThat(err.toString()).contains("did you mean 'EVENT_ADDED'?");
    }

    @Test
    void takesTheAnnotationsAnswersForDocumentsThatNeedThem() {
        assertThat(diff(
                        of("EVENT_TYPE_CHANGED", "old"),
                        of("EVENT_TYPE_CHANGED", "old"),
                        "--discriminator=id",
                        "--rename=/webhooks/parcel_sent=Sent"))
                .isZero();
        assertThat(diff(of("EVENT_ADDED", "old"), of("EVENT_ADDED", "new"), "--rename=nonsense"))
                .isEqualTo(2);
    }

    @Test
    void readsOneOfTheTwoFromStandardInput() throws IOException {
        Path before = of("EVENT_ADDED", "old");
        Path after = of("EVENT_ADDED", "new");

        assertThat(diffWith(Files.readAllBytes(after), before, "-")).isEqualTo(100);
        assertThat(out.toString()).startsWith("<stdin>:").contains(" EVENT_ADDED parcel_lost (SOURCE)\n");
        assertThat(diffWith(Files.readAllBytes(before), "-", after)).isEqualTo(100);
        assertThat(diffWith(new byte[0], "-", "-")).isEqualTo(2);
        assertThat(err).hasToString("sealhook: only one of OLD and NEW can be standard input\n");
    }
}
