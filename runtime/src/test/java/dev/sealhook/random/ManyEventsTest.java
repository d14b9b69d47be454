package dev.sealhook.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of any size becomes models: javac takes no switch of 1,500 strings, and no method of 64 KB. */
class ManyEventsTest {
    @TempDir
    private Path folder;

    @Test
    void moreEventsThanOneSwitchTakesAreCompiledAndRead() throws Exception {
        compileAndRead(130);
    }

    @Test
    @Tag("deep")
    void tenThousandEventsAreCompiledOnTwoJdksAndRead() throws Exception {
        compileAndRead(10_000);
        OtherJdk jdk25 = new OtherJdk(Path.of("/usr/lib/jvm/temurin-25-jdk-amd64"));
        if (jdk25.isInstalled()) {
            assertThat(jdk25.compile(List.of(folder))).isEmpty();
        }
    }

    private void compileAndRead(int count) throws IOException, ClassNotFoundException {
        assertThat(Models.compile(folder, "many", document(count), Optional.empty()))
                .isEmpty();
        try (Models models = Models.load(folder, "many")) {
            for (int number : new int[] {0, count / 2, count - 1}) {
                byte[] json =
                        ("{\"type\":\"thing_" + number + ".changed\",\"id\":\"a\"}").getBytes(StandardCharsets.UTF_8);
                Object event = models.read(json);

                assertThat(event.getClass().getSimpleName()).isEqualTo("Thing" + number + "ChangedWebhookEvent");
                assertThat(models.write(event)).isEqualTo(json);
            }
        }
    }

    private static String document(int count) {
        return IntStream.range(0, count)
                .mapToObj(ManyEventsTest::webhook)
                .collect(Collectors.joining(
                        ",",
                        "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Many\",\"version\":\"1\"},\"webhooks\":{",
                        "}}"));
    }

    private static String webhook(int number) {
        return """
                "thing_%1$d_changed": {"post": {
                  "requestBody": {"content": {"application/json": {"schema": {
                    "type": "object", "required": ["type", "id"],
                    "properties": {"type": {"const": "thing_%1$d.changed"}, "id": {"type": "string"}}}}}},
                  "responses": {"200": {"description": "Received"}}}}""".formatted(number);
    }
}
