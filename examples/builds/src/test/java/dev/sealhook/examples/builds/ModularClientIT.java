package dev.sealhook.examples.builds;

import static dev.sealhook.examples.builds.Clients.PACKAGE_INFO;
import static dev.sealhook.examples.builds.Clients.classFile;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clients with a {@code module-info.java}, built by Maven. The processor's own tests find documents in modules without it. */
@Tag("deep")
class ModularClientIT {
    private static final String MODULE_INFO = "src/main/java/module-info.java";

    @Test
    void findsADocumentAmongItsOwnResources() throws Exception {
        Project client = Clients.withOwnDocument("modular-own", Repository.withSealhook("repository"))
                .write(MODULE_INFO, "module com.example.parcels { requires dev.sealhook; }");
        client.compile();
        assertThat(client.path(classFile("ParcelNotice"))).exists();
    }

    @Test
    void findsADocumentInAModuleThatItRequires() throws Exception {
        Project client = Clients.withPom("modular-required", Repository.withSealhook("repository"))
                .replace("pom.xml", "  <dependencies>\n", """
                          <dependencies>
                            <dependency>
                              <groupId>dev.sealhook</groupId>
                              <artifactId>sealhook-spec</artifactId>
                              <version>${sealhook.version}</version>
                              <scope>provided</scope>
                            </dependency>
                        """)
                .write(
                        MODULE_INFO,
                        "module com.example.parcels { requires dev.sealhook; requires static dev.sealhook.spec; }")
                .write(
                        PACKAGE_INFO,
                        Clients.read(PACKAGE_INFO)
                                .replace("webhooks/wrenpost.yaml\"", "META-INF/webhooks/openai.json\""));
        client.compile();
        assertThat(client.path(classFile("BatchFailedWebhookEvent"))).exists();
    }
}
