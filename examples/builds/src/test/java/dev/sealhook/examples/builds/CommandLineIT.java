package dev.sealhook.examples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The command line as it is delivered: one jar, and a JDK. */
class CommandLineIT {
    private static final String NAME = "sealhook-processor-0.1.0-SNAPSHOT";

    private final Path target = Environment.checkout().resolve("processor/target");

    private record Outcome(int exitCode, String output) {}

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", target.resolve(NAME + "-cli.jar").toString()));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(Files.createDirectories(Environment.work()), "cli", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // Java says so where it is set.
        int exitCode = builder.start().waitFor();
        String output = Files.readString(log);
        Files.delete(log);
        return new Outcome(exitCode, output);
    }

    private List<String> entries(String jar) throws IOException {
        try (JarFile file = new JarFile(target.resolve(jar).toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    @Test
    void helpComesFromTheJarAlone() throws IOException, InterruptedException {
        Outcome help = run("--help");
        assertThat(help.exitCode()).as(help.output()).isZero();
        assertThat(help.output()).startsWith("Usage: sealhook").contains("  update ");
        assertThat(run("--version").output()).isEqualTo("sealhook 0.1.0-SNAPSHOT" + System.lineSeparator());
    }

    @Test
    void wrongUsageIsNoStackTrace() throws IOException, InterruptedException {
        Outcome outcome = run("update", "no.json", "catalogue.json");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).isEqualTo("sealhook: there is no file 'no.json'" + System.lineSeparator());
    }

    @Test
    void theShippedCatalogueIsUpToDateWithItself() throws IOException, InterruptedException {
        Path shipped = Environment.checkout().resolve("spec/src/main/resources/META-INF/webhooks/openai.json");
        Path folder = Files.createTempDirectory(Files.createDirectories(Environment.work()), "cli");
        Path copy = Files.copy(shipped, folder.resolve("copy.json"));
        for (String format : List.of("copy.json", "copy.yaml", "copy.json")) {
            Outcome outcome =
                    run("update", copy.toString(), copy.resolveSibling(format).toString());
            assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        }
        assertThat(copy).hasSameBinaryContentAs(shipped);
        assertThat(copy.resolveSibling("copy.yaml")).isNotEmptyFile();
    }

    @Test
    void theProcessorsOwnJarIsWithoutWhatOnlyTheCommandLineNeeds() throws IOException {
        assertThat(entries(NAME + "-cli.jar"))
                .contains("picocli/CommandLine.class", "META-INF/services/javax.annotation.processing.Processor")
                .as("the README takes the catalogue from this jar")
                .contains("META-INF/webhooks/openai.json")
                .noneMatch(name -> name.endsWith("module-info.class"))
                .doesNotHaveDuplicates();
        assertThat(entries(NAME + ".jar")).noneMatch(name -> name.startsWith("picocli/"));
        assertThat(target.resolveSibling("dependency-reduced-pom.xml")).doesNotExist();
    }
}
