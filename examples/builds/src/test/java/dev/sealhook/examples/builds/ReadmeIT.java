package dev.sealhook.examples.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README gives its readers to paste works as it stands there. */
class ReadmeIT {
    private static final String PORT = "8080";
    private static final String SECRET_VARIABLE = "OPENAI_WEBHOOK_SECRET";

    private final Readme readme;

    ReadmeIT() throws IOException {
        readme = Readme.read();
    }

    @Test
    void theFirstProjectReceivesTheEventThatTheReadmeSigns() throws Exception {
        Project project = firstProject("readme", Environment.mavenHome());
        receivesTheSignedEvent(project);
    }

    @Test
    void theTestOfTheHandlerPasses() throws Exception {
        Project project = firstProject("readme-test", Environment.mavenHome());
        project.write("src/test/java/com/example/ActionsTest.java", readme.block("java", "class ActionsTest"));
        Maven.Outcome outcome = project.maven("test");
        assertThat(outcome.succeeded()).as(outcome.output()).isTrue();
        assertThat(outcome.output()).contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");
    }

    @Test
    void theOwnDocumentBecomesCodeAndIsFollowedWhenItChanges() throws Exception {
        String plugin = readme.block("xml", "<extensions>true</extensions>");
        followsTheOwnDocument(firstProject("readme-own", Environment.mavenHome())
                .replace("pom.xml", "    </plugins>\n", plugin + "    </plugins>\n"));
    }

    @Test
    void theOwnDocumentIsFollowedWithoutThePlugin() throws Exception {
        followsTheOwnDocument(firstProject("readme-own-without-plugin", Environment.mavenHome())
                .replace(
                        "pom.xml",
                        "<plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>",
                        Readme.read("processor/README.md").block("xml", "<annotationProcessorPaths>")));
    }

    private void followsTheOwnDocument(Project project) throws Exception {
        String carrier = "src/main/resources/webhooks/carrier.yaml";
        project.write(carrier, readme.block("yaml", "parcel.delivered"))
                .write(
                        "src/main/java/com/example/carrier/package-info.java",
                        readme.block("java", "webhooks/carrier.yaml"));
        project.compile();
        assertThat(project.path("target/classes/com/example/carrier/CarrierEvent.class"))
                .exists();
        assertThat(project.path("target/classes/com/example/carrier/ParcelDeliveredWebhookEvent.class"))
                .exists();
        project.replace(carrier, "parcel.delivered", "parcel.lost").compile();
        assertThat(project.path("target/classes/com/example/carrier/ParcelLostWebhookEvent.class"))
                .exists();
    }

    @Test
    void theGeneratedCodeThatIsShownIsGenerated() throws Exception {
        Path generated =
                Environment.checkout().resolve("runtime/target/generated-sources/annotations/dev/sealhook/openai");
        String sources = Stream.of("UnwrapWebhookEvent.java", "RealtimeCallIncomingWebhookEvent.java")
                .map(file -> withoutWhiteSpace(read(generated.resolve(file))))
                .collect(Collectors.joining());
        List<String> lines = readme.block("java", "public sealed interface UnwrapWebhookEvent")
                .lines()
                .map(line -> withoutWhiteSpace(line.replaceFirst("\\.\\.\\..*", "")))
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(lines).filteredOn(line -> !sources.contains(line)).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The README breaks lines in other places than the emitters do. */
    private static String withoutWhiteSpace(String text) {
        return text.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6.3", "3.9.16"})
    @Tag("deep")
    void theFirstProjectWorksWithTheOldestAndTheNewestMaven3(String version) throws Exception {
        Project project = firstProject("readme-" + version, Environment.mavenHome(version));
        assertThat(project.maven("--version").output()).contains("Apache Maven " + version);
        receivesTheSignedEvent(project);
    }

    private Project firstProject(String name, Path mavenHome) throws IOException {
        String secret =
                lineWith(readme.block("sh", "exec:java"), SECRET_VARIABLE + "=").split("=", 2)[1];
        Maven maven = new Maven(Repository.withSealhook("repository"), mavenHome, Map.of(SECRET_VARIABLE, secret));
        return Project.named(name, maven)
                .write("pom.xml", readme.block("xml", "<project "))
                .write("src/main/java/com/example/Main.java", readme.block("java", "void main("));
    }

    /** Starts the project and delivers to it, both by the commands of the README, but at a port that is free here. */
    private void receivesTheSignedEvent(Project project) throws Exception {
        int port = freePort();
        project.replace("src/main/java/com/example/Main.java", PORT, Integer.toString(port));
        String start = lineWith(readme.block("sh", "exec:java"), "mvn ").substring("mvn ".length());
        String deliver = readme.block("sh", "curl ").replace(PORT, Integer.toString(port));
        try (Maven.Running service = project.start(start.split(" "))) {
            awaitListening(port, service);
            assumeTrue(Stream.of("bash", "curl", "openssl").allMatch(ReadmeIT::isInstalled));
            assertThat(bash(deliver)).startsWith("HTTP/1.1 200 ");
            assertThat(service.output()).contains("fetch response resp_1");
        }
    }

    private static String lineWith(String block, String mark) {
        return block.lines()
                .filter(line -> line.contains(mark))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitListening(int port, Maven.Running service) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!accepts(port)) {
            assertThat(service.process().isAlive()).as(service.output()).isTrue();
            assertThat(Instant.now()).as(service.output()).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String bash(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-euc", script)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
