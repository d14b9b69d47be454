package dev.sealhook.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearbyDocumentsTest {
    @TempDir
    private Path folder;

    @Test
    void looksIntoJarsToo() throws IOException {
        Path jar = folder.resolve("catalogues.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry("META-INF/webhooks/openai.json"));
        }
        assertThat(NearbyDocuments.nearest("META-INF/webhooks/opanai.json", List.of(jar)))
                .contains("META-INF/webhooks/openai.json");
    }

    @Test
    void findsNothingInAFileThatIsNoJar() throws IOException {
        Path file = Files.writeString(folder.resolve("openai.json"), "{}");
        assertThat(NearbyDocuments.nearest("openai.json", List.of(file, folder.resolve("absent"))))
                .isEmpty();
    }
}
