package dev.sealhook.examples.builds;

import static dev.sealhook.examples.builds.Clients.PACKAGE_INFO;
import static dev.sealhook.examples.builds.Clients.classFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A client whose document comes in a jar that another build installs, again and again, under the same version. */
class InstalledDocumentIT {
    // Javac finds nothing below META-INF in a jar that has no class to find it by.
    private static final String DOCUMENT = "webhooks/wrenpost.yaml";

    private Repository repository;
    private Project client;

    @BeforeEach
    void compileOnce() throws Exception {
        repository = Repository.withSealhook("repository");
        install(Clients.read(Clients.DOCUMENT));
        client = Clients.withPom("installed-document", repository)
                .replace("pom.xml", "  <dependencies>\n", """
                          <dependencies>
                            <dependency>
                              <groupId>com.example</groupId>
                              <artifactId>wrenpost-catalogue</artifactId>
                              <version>0.1.0-SNAPSHOT</version>
                              <scope>provided</scope>
                            </dependency>
                        """)
                .write(PACKAGE_INFO, Clients.read(PACKAGE_INFO).replace("webhooks/wrenpost.yaml\"", DOCUMENT + "\""));
        client.compile();
        assertThat(client.path(classFile("CustomsHeldWebhookEvent"))).exists();
    }

    @Test
    void followsTheDocumentWhenItIsInstalledAgain() throws Exception {
        install(Clients.read(Clients.DOCUMENT)
                .replace("components:\n", Clients.event("parcel.lost") + "components:\n"));
        client.compile();
        assertThat(client.path(classFile("ParcelLostWebhookEvent"))).exists();

        install(Clients.read(Clients.DOCUMENT));
        client.compile();
        assertThat(client.path(classFile("ParcelLostWebhookEvent"))).doesNotExist();
    }

    @Test
    @Tag("deep")
    void leavesJavacAloneWhenNothingChanged() throws Exception {
        Maven.Outcome again = client.compile();
        assertThat(again.untouched()).as(again.output()).isEqualTo(1);
    }

    private void install(String document) throws IOException {
        repository.install("com.example", "wrenpost-catalogue", Map.of(DOCUMENT, document));
    }
}
