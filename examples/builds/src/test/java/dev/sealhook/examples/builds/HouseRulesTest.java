package dev.sealhook.examples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every file of the checkout and no tool of the build looks at. */
class HouseRulesTest {
    private static final Pattern REGISTRY = Pattern.compile(
            "(?:repo1?|central|search|oss|s01\\.oss)\\.(?:maven|sonatype)\\b|\\b(?:jitpack\\.io|jcenter\\.|plugins\\.gradle\\b)");

    private final Path root = Environment.checkout();

    @Test
    void noFileNamesARegistry() throws IOException {
        assertThat(files(file -> REGISTRY.matcher(text(file)).find())).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItKnows() throws IOException {
        List<Path> packages = files(file -> file.toString().contains("/src/main/java/")).stream()
                .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .distinct()
                .toList();
        assertThat(packages).hasSizeGreaterThan(5);
        assertThat(packages)
                .filteredOn(folder -> Files.notExists(folder.resolve("package-info.java")))
                .isEmpty();
    }

    private List<Path> files(Predicate<Path> which) throws IOException {
        return Tree.below(root).stream().filter(which).toList();
    }

    /** Bytes as characters: some test data is not UTF-8, and what is looked for is ASCII. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
