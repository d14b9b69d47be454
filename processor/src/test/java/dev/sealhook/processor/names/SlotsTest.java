package dev.sealhook.processor.names;

import static dev.sealhook.processor.resolve.JavaCode.PROPERTIES_LEFT_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.testing.Docs;
import dev.sealhook.processor.testing.Generation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A method takes 255 slots (JVMS 4.3.3), of which a constructor's own object and the additional properties take two. */
class SlotsTest {
    @TempDir
    Path folder;

    @Test
    void asManyPropertiesAreComponentsAsAConstructorTakes() {
        Generation made = Generation.of(Docs.properties(named("p", 253)));

        assertThat(made.problems()).isEmpty();
        assertThat(Named.components(made, "ItHappenedWebhookEvent")).hasSize(253);
        assertThat(Named.compiled(made, folder)).isEmpty();
    }

    @Test
    void whatIsTooManyIsLeftToTheAdditionalPropertiesWithAWarning() {
        Generation made = Generation.of(Docs.properties(named("p", 260)));

        assertThat(made.codes()).containsExactly(PROPERTIES_LEFT_OUT);
        assertThat(made.problems().get(0).message()).startsWith("7 of 261 properties");
        assertThat(made.problems().get(0).advice()).endsWith("beginning with 'p253'");
        assertThat(Named.componentNames(made, "ItHappenedWebhookEvent"))
                .hasSize(253)
                .endsWith("p252");
        assertThat(Named.compiled(made, folder)).isEmpty();
    }

    @Test
    void theDiscriminatorIsKeptWhereverItStands() {
        String schema =
                "{\"required\": [\"type\"], \"properties\": {" + named("p", 260) + ", \"type\": {\"const\": \"it\"}}}";
        Generation made = Generation.of(Docs.body(schema));

        assertThat(made.problems().get(0).advice()).endsWith("beginning with 'p253'");
        assertThat(made.source("ItHappenedWebhookEvent")).contains(".discriminator(\"type\", TYPE)");
        assertThat(Named.compiled(made, folder)).isEmpty();
    }

    @Test
    void aLongTakesTwoSlots() {
        List<String> names =
                IntStream.range(0, 130).mapToObj(i -> "\"n" + i + "\"").toList();
        String integers =
                names.stream().map(name -> name + ": {\"type\": \"integer\"}").collect(Collectors.joining(", "));
        Generation made = Generation.of(Docs.body("{\"required\": [\"type\", " + String.join(", ", names)
                + "], \"properties\": {\"type\": {\"const\": \"it\"}, " + integers + "}}"));

        assertThat(made.codes()).containsExactly(PROPERTIES_LEFT_OUT);
        assertThat(Named.componentNames(made, "ItHappenedWebhookEvent"))
                .hasSize(126)
                .endsWith("n125");
        assertThat(Named.compiled(made, folder)).isEmpty();
    }

    private static String named(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"" + prefix + i + "\": {\"type\": \"string\"}")
                .collect(Collectors.joining(", "));
    }
}
