package dev.sealhook.spec.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Understands texts for the tests of this package. */
final class Understanding {
    private Understanding() {}

    /** The catalogue of a document with nothing to complain of. */
    static Catalogue catalogue(String document) {
        return catalogue(document, List.of());
    }

    static Catalogue catalogue(String document, List<String> discriminator) {
        Problems problems = new Problems();
        Catalogue catalogue = read(document, discriminator, problems);
        assertThat(problems.sorted()).isEmpty();
        return catalogue;
    }

    static String outline(String document) {
        return Outline.of(catalogue(document));
    }

    static List<Problem> problems(String document) {
        Problems problems = new Problems();
        read(document, List.of(), problems);
        return problems.sorted();
    }

    static Catalogue read(String document, List<String> discriminator, Problems problems) {
        Document read = DocumentReader.read("a.yaml", document.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow();
        return CatalogueReader.read(read, discriminator, problems);
    }

    /** A document with the webhook {@code ping}, whose body is this schema. */
    static String body(String schema, String components) {
        return """
                openapi: 3.1.0
                webhooks:
                  ping:
                    post:
                      requestBody:
                        content:
                          application/json:
                            schema:
                %s
                components:
                  schemas:
                %s
                """.formatted(schema.indent(14), components.isEmpty() ? "    {}" : components.indent(4));
    }

    /** What the property {@code it} is if this is its schema, and what is defined for it. */
    static String property(String schema) {
        return property(schema, "");
    }

    static String property(String schema, String components) {
        String body = """
                type: object
                required: [kind, it]
                properties:
                  kind: {const: ping}
                  it:
                %s""".formatted(schema.indent(4));
        String outline = outline(body(body, components));
        assertThat(outline).startsWith("ping [ping]\n  kind: only ping\n  it: ");
        return outline.substring("ping [ping]\n  kind: only ping\n  it: ".length())
                .strip();
    }
}
