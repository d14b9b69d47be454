package dev.sealhook.examples.builds;

import static dev.sealhook.examples.builds.Clients.DOCUMENT;
import static dev.sealhook.examples.builds.Clients.PACKAGE_INFO;
import static dev.sealhook.examples.builds.Clients.classFile;
import static dev.sealhook.examples.builds.Clients.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A client whose document lies among its own resources. */
class OwnDocumentIT {
    private static final String COMPONENTS = "components:\n";

    private Project client;

    @BeforeEach
    void compileOnce() throws Exception {
        client = Clients.withOwnDocument("own-document", Repository.withSealhook("repository"));
        client.compile();
        assertThat(client.path(classFile("CustomsHeldWebhookEvent"))).exists();
    }

    @Test
    void followsEachEditOfTheDocument() throws Exception {
        add("parcel.lost");
        remove("customs.held");
        client.replace(DOCUMENT, "next_depot", "following_depot");
        assertThat(client.compile().compiled()).isEqualTo(1);

        assertThat(client.text(source("ParcelNotice")))
                .contains("visitParcelLost(")
                .doesNotContain("CustomsHeld");
        assertThat(client.path(classFile("ParcelLostWebhookEvent"))).exists();
        assertThat(client.path(source("CustomsHeldWebhookEvent"))).doesNotExist();
        assertThat(client.path(classFile("CustomsHeldWebhookEvent"))).doesNotExist();
        assertThat(client.path(classFile("Charge"))).doesNotExist();
        assertThat(client.text(source("ParcelScannedWebhookEvent")))
                .contains("followingDepot")
                .doesNotContain("nextDepot");

        Maven.Outcome again = client.compile();
        assertThat(again.untouched()).as(again.output()).isEqualTo(1);
        assertThat(again.compiled()).isZero();
    }

    @Test
    void recoversFromAnErrorInTheDocument() throws Exception {
        client.replace(DOCUMENT, "weight_kg: { type: number }", "weight_kg: { type: nmuber }");
        Maven.Outcome broken = client.tryToCompile();
        assertThat(broken.succeeded()).isFalse();
        assertThat(broken.output())
                .contains("src/main/resources/webhooks/wrenpost.yaml:[")
                .contains("nmuber");
        assertThat(client.tryToCompile().succeeded())
                .as("built again, unrepaired")
                .isFalse();

        client.replace(DOCUMENT, "nmuber", "number").compile();
        assertThat(client.path(classFile("CustomsHeldWebhookEvent"))).exists();
    }

    @Test
    @Tag("deep")
    void followsAnEditWithAnOldTimeStamp() throws Exception {
        add("parcel.lost");
        Files.setLastModifiedTime(
                client.path(DOCUMENT), FileTime.from(Instant.now().minus(Duration.ofDays(400))));
        client.compile();
        assertThat(client.path(classFile("ParcelLostWebhookEvent"))).exists();
    }

    @Test
    @Tag("deep")
    void followsAnEditThatAnEarlierBuildHasCopied() throws Exception {
        add("parcel.lost");
        assertThat(client.maven("process-resources").succeeded()).isTrue();
        client.compile();
        assertThat(client.path(classFile("ParcelLostWebhookEvent"))).exists();
    }

    /** As after a javac that was killed, or a target folder that was taken over: JDK-8332297 crashes javac 17 then. */
    @Test
    @Tag("deep")
    void compilesOverClassesOfRecordsThatWereLeftBehind() throws Exception {
        Tree.delete(client.path("target/generated-sources"));
        Tree.delete(client.path("target/maven-status"));
        Files.setLastModifiedTime(client.path(PACKAGE_INFO), FileTime.from(Instant.now()));
        assertThat(client.path(classFile("ParcelScannedWebhookEvent"))).exists();
        assertThat(client.compile().compiled()).isEqualTo(1);
    }

    private void add(String key) throws IOException {
        client.replace(DOCUMENT, COMPONENTS, Clients.event(key) + COMPONENTS);
    }

    /** Removes an event: all lines from its key to the next line that is indented no deeper. */
    private void remove(String key) throws IOException {
        String text = client.text(DOCUMENT);
        int start = text.indexOf("  " + key + ":\n");
        assertThat(start).isPositive();
        String[] lines = text.substring(start).split("(?<=\n)");
        int end = start + lines[0].length();
        for (int line = 1; lines[line].startsWith("   "); line++) {
            end += lines[line].length();
        }
        client.write(DOCUMENT, text.substring(0, start) + text.substring(end));
    }
}
