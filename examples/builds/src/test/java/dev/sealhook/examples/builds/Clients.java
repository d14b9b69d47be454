package dev.sealhook.examples.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small clients to edit and build. Their pom is that of examples/client, the one that users copy. */
final class Clients {
    static final String DOCUMENT = "src/main/resources/webhooks/wrenpost.yaml";
    static final String PACKAGE_INFO = "src/main/java/com/example/parcels/package-info.java";

    private static final Path CLIENT = Environment.checkout().resolve("examples/client");

    private Clients() {}

    /** The pom, the document and the annotated package, without the visitors that an edit of the document would break. */
    static Project withOwnDocument(String name, Repository repository) throws IOException {
        return withPom(name, repository).write(DOCUMENT, read(DOCUMENT)).write(PACKAGE_INFO, read(PACKAGE_INFO));
    }

    static Project withPom(String name, Repository repository) throws IOException {
        return Project.named(name, repository).write("pom.xml", read("pom.xml"));
    }

    /** A file of examples/client. */
    static String read(String file) throws IOException {
        return Files.readString(CLIENT.resolve(file));
    }

    /** The source that is generated for a type of the client's package. */
    static String source(String type) {
        return "target/generated-sources/annotations/com/example/parcels/" + type + ".java";
    }

    /** Its class. */
    static String classFile(String type) {
        return "target/classes/com/example/parcels/" + type + ".class";
    }

    /** An event as the document describes one. */
    static String event(String key) {
        return """
                  %1$s:
                    post:
                      requestBody:
                        content:
                          application/json:
                            schema:
                              type: object
                              required: [event, parcel_number]
                              properties:
                                event: { type: string, const: %1$s }
                                parcel_number: { type: string }
                      responses: { "200": { description: Taken } }
                """.formatted(key);
    }
}
