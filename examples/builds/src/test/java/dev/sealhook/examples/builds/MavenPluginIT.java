package dev.sealhook.examples.builds;

import static dev.sealhook.examples.builds.Clients.DOCUMENT;
import static dev.sealhook.examples.builds.Clients.PACKAGE_INFO;
import static dev.sealhook.examples.builds.Clients.classFile;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients whose pom has one dependency of Sealhook's and its plugin, as the plugin's README shows it. */
class MavenPluginIT {
    private static final String BASELINE = "src/main/resources/webhooks/wrenpost-1.yaml";
    private static final String ACCEPTED = "src/main/resources/webhooks/wrenpost.diff.yaml";
    private static final String EVENT_ADDED = "EVENT_ADDED parcel.lost (SOURCE)";

    private static Project client(String name) throws IOException {
        return client(name, Environment.mavenHome());
    }

    private static Project client(String name, Path mavenHome) throws IOException {
        Maven maven = new Maven(Repository.withSealhook("repository"), mavenHome, Map.of());
        return Project.named(name, maven)
                .write("pom.xml", pom())
                .write(DOCUMENT, Clients.read(DOCUMENT))
                .write(PACKAGE_INFO, Clients.read(PACKAGE_INFO));
    }

    private static String pom() throws IOException {
        return Readme.read("processor/maven/README.md").block("xml", "<project ");
    }

    private static void addEvent(Project client, String key) throws IOException {
        client.replace(DOCUMENT, "components:\n", Clients.event(key) + "components:\n");
    }

    private static void assertNothingIsCompiled(Maven.Outcome outcome) {
        assertThat(outcome.untouched()).as(outcome.output()).isEqualTo(1);
        assertThat(outcome.compiled()).as(outcome.output()).isZero();
    }

    private static int count(String text, String what) {
        return text.split(Pattern.quote(what), -1).length - 1;
    }

    @Test
    void modelsFollowTheirDocumentAndNothingIsCompiledWithoutAChange() throws Exception {
        followsItsDocument(client("plugin-own-document"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6.3", "3.9.16", "4.0.0-rc-5"})
    @Tag("deep")
    void modelsFollowTheirDocumentWithEachMaven(String version) throws Exception {
        Project client = client("plugin-" + version, Environment.mavenHome(version));
        assertThat(client.maven("--version").output()).contains("Apache Maven " + version);
        followsItsDocument(client);
    }

    private static void followsItsDocument(Project client) throws Exception {
        client.compile();
        assertThat(client.path(classFile("CustomsHeldWebhookEvent"))).exists();
        assertNothingIsCompiled(client.compile());

        addEvent(client, "parcel.lost");
        Files.setLastModifiedTime(
                client.path(DOCUMENT), FileTime.from(Instant.now().minus(Duration.ofDays(400))));
        assertThat(client.compile().output())
                .contains("The models of com.example.parcels are generated again, because of changes in"
                        + " webhooks/wrenpost.yaml");
        assertThat(client.path(classFile("ParcelLostWebhookEvent"))).exists();
        assertNothingIsCompiled(client.compile());
    }

    @Test
    void theBaselineIsCheckedInEveryBuildAndCanFailIt() throws Exception {
        Project client = client("plugin-baseline")
                .write(BASELINE, Clients.read(DOCUMENT))
                .replace(PACKAGE_INFO, "union =", "baseline = \"webhooks/wrenpost-1.yaml\", union =");
        addEvent(client, "parcel.lost");
        String warning = "[WARNING] " + client.path(DOCUMENT) + ":[";
        Maven.Outcome compiled = client.compile();
        assertThat(compiled.output()).contains(warning);
        assertThat(count(compiled.output(), EVENT_ADDED)).as("reported once").isEqualTo(1);
        Maven.Outcome again = client.compile();
        assertNothingIsCompiled(again);
        assertThat(again.output()).contains(warning);
        assertThat(count(again.output(), EVENT_ADDED)).as("reported once").isEqualTo(1);

        Maven.Outcome refused = client.tryToCompile("-Dsealhook.breaking=error");
        assertThat(refused.succeeded()).isFalse();
        assertThat(refused.output())
                .contains(
                        "changes in the options of the processor",
                        EVENT_ADDED,
                        "ignore them in 'webhooks/wrenpost.diff.yaml'");

        client.compile();
        Maven.Outcome alone = client.maven("sealhook:check", "-Dsealhook.breaking=error");
        assertThat(alone.succeeded()).isFalse();
        assertThat(alone.output())
                .contains(
                        "[ERROR] " + client.path(DOCUMENT) + ":[",
                        "'webhooks/wrenpost.yaml' breaks code or data that uses the models of 'webhooks/wrenpost-1.yaml'")
                .doesNotContain("Exception: ");

        client.write(ACCEPTED, "ignore:\n  EVENT_ADDED: [/webhooks/parcel.lost]\n");
        assertThat(client.compile("-Dsealhook.breaking=error").output()).doesNotContain(EVENT_ADDED);
    }

    @Test
    @Tag("deep") // The short form is CompilerSetupTest.
    void otherProcessorsStayAndModulesAreBuiltSideBySide() throws Exception {
        String module = """
                <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
                <parent><groupId>com.example</groupId><artifactId>webhooks</artifactId><version>1.0-SNAPSHOT</version></parent>
                <artifactId>%s</artifactId>%s</project>
                """;
        Project client = client("plugin-modules")
                .replace("pom.xml", "<properties>", """
                        <packaging>pom</packaging><modules><module>documents</module><module>models</module></modules>
                        <properties>""")
                .write("documents/pom.xml", module.formatted("documents", ""))
                .write("documents/" + DOCUMENT, Clients.read(DOCUMENT))
                .write("models/pom.xml", module.formatted("models", """
                        <dependencies>
                          <dependency><groupId>com.example</groupId><artifactId>documents</artifactId>\
                        <version>1.0-SNAPSHOT</version></dependency>
                          <dependency><groupId>com.google.auto.service</groupId><artifactId>auto-service-annotations</artifactId>\
                        <version>1.1.1</version></dependency>
                        </dependencies>
                        <build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><configuration>
                          <annotationProcessorPaths><path><groupId>com.google.auto.service</groupId>\
                        <artifactId>auto-service</artifactId><version>1.1.1</version></path></annotationProcessorPaths>
                        </configuration></plugin></plugins></build>
                        """))
                .write("models/" + PACKAGE_INFO, Clients.read(PACKAGE_INFO))
                .write("models/src/main/java/com/example/parcels/Job.java", """
                        package com.example.parcels;

                        @com.google.auto.service.AutoService(Runnable.class)
                        public final class Job implements Runnable {
                            @Override
                            public void run() {}
                        }
                        """);
        client.compile("-T2");
        assertThat(client.path("models/" + classFile("CustomsHeldWebhookEvent")))
                .exists();
        assertThat(client.path("models/target/classes/META-INF/services/java.lang.Runnable"))
                .exists();

        client.replace("documents/" + DOCUMENT, "components:\n", Clients.event("parcel.lost") + "components:\n");
        client.compile("-T2");
        assertThat(client.path("models/" + classFile("ParcelLostWebhookEvent"))).exists();
    }

    @Test
    void theDocumentIsUpdatedFromAUrlAndCompared() throws Exception {
        Project client = client("plugin-update").write("old.yaml", Clients.read(DOCUMENT));
        String published =
                Clients.read(DOCUMENT).replace("components:\n", Clients.event("parcel.lost") + "components:\n");
        HttpServer provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/published.yaml", exchange -> {
            byte[] body = published.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
        try {
            String url = "http://localhost:" + provider.getAddress().getPort();
            Maven.Outcome updated = client.maven(
                    "sealhook:update",
                    "-Dsealhook.document=" + url + "/published.yaml",
                    "-Dsealhook.catalogue=" + DOCUMENT);
            assertThat(updated.succeeded()).as(updated.output()).isTrue();
            assertThat(updated.output())
                    .contains("[INFO] " + client.path(DOCUMENT) + " is updated", "1 added, 0 removed", EVENT_ADDED);
            assertThat(client.text(DOCUMENT)).contains("parcel.lost");
            assertFails(
                    client.maven(
                            "sealhook:update",
                            "-Dsealhook.document=" + url + "/none",
                            "-Dsealhook.catalogue=" + DOCUMENT),
                    "document: '" + url + "/none' answers 404");
        } finally {
            provider.stop(0);
        }
        Maven.Outcome compared =
                client.maven("sealhook:diff", "-Dsealhook.older=old.yaml", "-Dsealhook.newer=" + DOCUMENT);
        assertThat(compared.succeeded()).as(compared.output()).isTrue();
        assertThat(compared.output()).contains("[INFO] " + client.path(DOCUMENT) + ":", EVENT_ADDED);
    }

    @Test
    void whatIsWrongWithAParameterIsSaidWithItsName() throws Exception {
        Project client = client("plugin-parameters");
        assertFails(client.maven("sealhook:update"), "the parameter 'catalogue' is missing");
        assertFails(
                client.maven("sealhook:update", "-Dsealhook.catalogue=a.yaml", "-Dsealhook.document=none.yaml"),
                "there is no file '" + client.path("none.yaml") + "'");
        assertFails(
                client.maven("compile", "-Dsealhook.breaking=yes"),
                "breaking = 'yes' is neither 'warning' nor 'error'");
    }

    private static void assertFails(Maven.Outcome outcome, String why) {
        assertThat(outcome.succeeded()).as(outcome.output()).isFalse();
        assertThat(outcome.output()).contains(why).doesNotContain("\tat ");
    }
}
