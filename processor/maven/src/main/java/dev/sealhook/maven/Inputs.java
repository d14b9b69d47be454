package dev.sealhook.maven;

import dev.sealhook.processor.analysis.DocumentSource;
import dev.sealhook.processor.compare.report.ConfigurationReader;
import dev.sealhook.spec.document.Document;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.project.MavenProject;

/**
 * What the models of a package are made of, beside its source: documents, options, the processor; each with a hash of its
 * content. Time stamps would not do: an edited file can have an old one.
 */
record Inputs(Map<String, String> hashes) {
    /** All of ours, wherever the compiler's configuration has them. */
    private static final Pattern OPTION = Pattern.compile("-Asealhook[^<]*");

    static Inputs of(AnnotatedPackage annotated, Documents documents, MavenProject project) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        addDocument(annotated.request().spec(), documents, hashes);
        if (!annotated.baseline().isEmpty()) {
            addDocument(annotated.baseline(), documents, hashes);
            addDocument(ConfigurationReader.beside(annotated.request().spec()), documents, hashes);
        }
        hashes.put("the options of the processor", hash(options(project).getBytes(StandardCharsets.UTF_8)));
        hashes.put("the processor", hashOfJar(DocumentSource.class) + hashOfJar(Document.class));
        return new Inputs(hashes);
    }

    /** Nothing where none were written, or what was written is unreadable. */
    static Inputs read(Path file) {
        try {
            return new Inputs(Files.readAllLines(file).stream()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(line -> line[1], line -> line[0])));
        } catch (IOException | RuntimeException unreadable) {
            return new Inputs(Map.of());
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                hashes.entrySet().stream()
                        .map(input -> input.getValue() + " " + input.getKey())
                        .toList());
    }

    /** The names of those that have changed or are new, in order. */
    List<String> changedSince(Inputs earlier) {
        return hashes.entrySet().stream()
                .filter(input -> !input.getValue().equals(earlier.hashes.get(input.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void addDocument(String name, Documents documents, Map<String, String> hashes) throws IOException {
        Optional<DocumentSource> document = documents.find(name);
        hashes.put(name, document.isPresent() ? hash(document.get().bytes()) : "absent");
    }

    private static String options(MavenProject project) {
        String configuration = project.getPlugin(CompilerSetup.COMPILER).getExecutions().stream()
                .map(execution -> String.valueOf(execution.getConfiguration()))
                .collect(Collectors.joining());
        return OPTION.matcher(configuration).results().map(MatchResult::group).collect(Collectors.joining("\n"));
    }

    private static String hashOfJar(Class<?> inside) throws IOException {
        try {
            Path jar = Path.of(
                    inside.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isRegularFile(jar) ? hash(Files.readAllBytes(jar)) : "folder";
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
