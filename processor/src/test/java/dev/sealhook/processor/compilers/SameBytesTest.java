package dev.sealhook.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.testing.Goldens;
import dev.sealhook.processor.testing.Stubs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each compilation is a JVM of its own, in which the JDK's immutable sets and maps have another order. */
class SameBytesTest {
    @TempDir
    Path here;

    @TempDir
    Path elsewhere;

    @Test
    void theSameDocumentGivesTheSameFilesWhereverAndHoweverItIsCompiled() throws IOException {
        Path home = Path.of(System.getProperty("java.home"));
        Compiler other = new Compiler.Javac(
                home,
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=UTF-8",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=1");

        Map<String, String> first = generated(here.resolve("a"), new Compiler.Javac(home));
        Map<String, String> second = generated(elsewhere.resolve("b/c"), other);
        Map<String, String> third = generated(elsewhere.resolve("d"), new Compiler.Ecj());

        assertThat(first).isEqualTo(expected()).isEqualTo(second).isEqualTo(third);
        assertThat(first.values())
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(here.toString())
                        .doesNotContain(
                                String.valueOf(LocalDate.now(ZoneOffset.UTC).getYear())));
    }

    private static Goldens golden() {
        return Goldens.all().get(1);
    }

    private static Map<String, String> generated(Path folder, Compiler compiler) throws IOException {
        Client client = new Client(folder);
        client.write(
                "src/com/example/" + golden().name() + "/package-info.java",
                "@dev.sealhook.WebhookEvents(spec = \"" + golden().file() + "\")\npackage com.example."
                        + golden().name() + ";\n");
        client.write("out/" + golden().file(), new String(golden().document(), StandardCharsets.UTF_8));
        Path sources = Files.createDirectories(folder.resolve("generated"));
        client.with("-s", sources.toString(), "-cp", Client.runtime().toString())
                .compile(compiler);
        return read(sources);
    }

    private static Map<String, String> expected() throws IOException {
        return read(golden().folder().resolve("expected"));
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        List<Path> all = Stubs.javaFiles(folder);
        for (Path file : all) {
            files.put(file.getFileName().toString(), Files.readString(file));
        }
        return files;
    }
}
