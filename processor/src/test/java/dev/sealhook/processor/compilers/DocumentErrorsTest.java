package dev.sealhook.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sealhook.processor.testing.Docs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A compiler that finds an error in a document must not add one for each use of the models. */
class DocumentErrorsTest {
    private static final String[] FOLLOWING = {"cannot find symbol", "does not exist", "cannot be resolved"};

    @TempDir
    Path folder;

    private Client client;

    static List<Compiler> compilers() {
        return DocumentsFoundTest.compilers();
    }

    private String errors(Compiler compiler, String document, String handler) {
        assumeTrue(!(compiler instanceof Compiler.Javac javac) || Files.isDirectory(javac.home()), "no such JDK here");
        client = new Client(folder).of("hooks/spec.json");
        client.write("documents/hooks/spec.json", document);
        client.write("src/com/example/Handler.java", handler);
        client.with("-Asealhook.directory=" + folder.resolve("documents"));
        client.with("-cp", Client.runtime().toString());
        return catchThrowable(() -> client.compile(compiler)).getMessage();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void anErrorInASchemaIsTheOnlyOne(Compiler compiler) {
        String document = Docs.properties("\"id\": {\"type\": \"string\"}, \"a\": {\"type\": \"strnig\"}");
        String errors = errors(compiler, document, """
                package com.example;

                import com.example.Hooks.DefaultVisitor;

                class Handler implements Hooks.Visitor<String> {
                    private Hooks hooks;

                    @Override
                    public String visitItHappened(ItHappenedWebhookEvent event) {
                        return event.id().orElse("");
                    }

                    @Override
                    public String visitUnrecognized(Hooks.Unrecognized event) {
                        return event.type();
                    }
                }
                """);

        assertThat(errors)
                .contains("TYPE_UNKNOWN", "1 error in 'hooks/spec.json': its models are incomplete")
                .doesNotContain(FOLLOWING)
                .doesNotContain("Handler.java");
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void theUnionIsKnownWhereTheDocumentCannotBeRead(Compiler compiler) {
        String errors = errors(compiler, "{", """
                package com.example;

                class Handler {
                    Hooks hooks;
                    Hooks.Visitor<String> visitor;
                }
                """);

        assertThat(errors).contains("DOCUMENT_MALFORMED").doesNotContain(FOLLOWING);
    }
}
