package dev.sealhook.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The file that registers catalogues for {@code ServiceLoader}. */
class ServiceFileTest {
    private static final String FIRST = "com.example.Hooks$Catalogue";
    private static final String SECOND = "com.other.OtherEvent$Catalogue";

    @TempDir
    Path folder;

    static List<Compiler> compilers() {
        return DocumentsFoundTest.compilers();
    }

    private Client client() {
        Client client = new Client(folder).of("hooks/spec.json");
        client.documentIn("resources", "hooks/spec.json");
        String classPath = Stream.of(Client.runtime(), folder.resolve("resources"), folder.resolve("out"))
                .map(Path::toString)
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        return client.with("-cp", classPath);
    }

    private void writeSecond(Client client) {
        client.write(
                "src/com/other/package-info.java",
                "@dev.sealhook.WebhookEvents(spec = \"hooks/spec.json\", union = \"OtherEvent\")\npackage com.other;\n");
    }

    private List<String> registered() throws IOException {
        return Files.readAllLines(folder.resolve("out/META-INF/services/dev.sealhook.EventCatalogue"));
    }

    private void delete(String directory) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(directory))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void listsTheCatalogueOfEveryPackageInOrder(Compiler compiler) throws IOException {
        Client client = client();
        writeSecond(client);
        client.compile(compiler);
        assertThat(registered()).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void keepsWhatWasNotCompiledThisTimeAndDropsWhatIsGone(Compiler compiler) throws IOException {
        Client client = client();
        writeSecond(client);
        client.compile(compiler);
        delete("src/com/other");
        delete("generated/com/other");
        client.compile(compiler);
        assertThat(registered()).containsExactly(FIRST, SECOND);
        delete("out/com/other");
        client.compile(compiler);
        assertThat(registered()).containsExactly(FIRST);
    }
}
