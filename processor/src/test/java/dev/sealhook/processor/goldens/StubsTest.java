package dev.sealhook.processor.goldens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.testing.Stubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StubsTest {
    private static final Path RUNTIME = Path.of("..", "runtime", "src", "main", "java", "dev", "sealhook");

    /** The declaration of a method, of a constant, or of an annotation's member. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?m)^ +((?:public|protected) [^=;{]*\\)|(?:public|protected) static final [^=;{]*|String[^=;{]*\\(\\))");

    static List<Path> stubs() {
        return Stubs.files();
    }

    @ParameterizedTest
    @MethodSource("stubs")
    void whatTheStubHasTheRuntimeHas(Path stub) throws IOException {
        String runtime = Files.readString(
                        RUNTIME.resolve(Stubs.FOLDER.resolve("dev/sealhook").relativize(stub)))
                .replace("public abstract ", "public ");
        List<String> signatures = SIGNATURE
                .matcher(Files.readString(stub))
                .results()
                .map((MatchResult match) -> match.group(1).strip())
                .toList();

        assertThat(signatures).allSatisfy(signature -> assertThat(runtime).contains(signature));
    }
}
