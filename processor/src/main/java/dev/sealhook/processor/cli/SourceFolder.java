package dev.sealhook.processor.cli;

import dev.sealhook.processor.emit.CatalogueServices;
import dev.sealhook.processor.emit.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The root of generated sources. Files that nothing changes in are not touched, so that a compiler need not run again. */
final class SourceFolder {
    /** The annotation that each generated file bears. */
    private static final Pattern GENERATED = Pattern.compile("(?m)^@(?:dev\\.sealhook\\.)?Generated\\b");

    private final Path root;

    private SourceFolder(Path root) {
        this.root = root;
    }

    static SourceFolder of(Path root) {
        return new SourceFolder(root);
    }

    /**
     * Writes the files of a package, registers its catalogue, and deletes what was generated for the package before and no
     * longer is. All files are written aside first: if that fails, nothing is changed.
     *
     * @param provider the binary name of the catalogue
     * @return what was done, for a message that begins with the folder's name
     */
    String write(String packageName, List<SourceFile> files, String provider) {
        try {
            Map<Path, String> wanted = new TreeMap<>();
            Path folder = root.resolve(packageName.replace('.', '/'));
            files.forEach(file -> wanted.put(folder.resolve(file.typeName() + ".java"), file.text()));
            List<Path> obsolete = generatedFiles(folder);
            obsolete.removeAll(wanted.keySet());
            wanted.put(root.resolve(CatalogueServices.FILE), services(provider, obsolete, wanted));
            Map<Path, String> changed = new TreeMap<>();
            for (Map.Entry<Path, String> file : wanted.entrySet()) {
                if (!text(file.getKey()).equals(file.getValue())) {
                    changed.put(file.getKey(), file.getValue());
                }
            }
            replace(changed);
            for (Path file : obsolete) {
                Files.delete(file);
            }
            return changed.isEmpty() && obsolete.isEmpty()
                    ? " is up to date"
                    : ": " + changed.size() + " written, " + obsolete.size() + " deleted, "
                            + (wanted.size() - changed.size()) + " unchanged";
        } catch (IOException e) {
            throw new CommandFailure("'" + root + "' cannot be written: " + e);
        }
    }

    private static List<Path> generatedFiles(Path folder) throws IOException {
        List<Path> generated = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    if (GENERATED.matcher(text(file)).find()) {
                        generated.add(file);
                    }
                }
            }
        }
        return generated;
    }

    /** Keeps the catalogues of other packages in this folder. */
    private String services(String provider, List<Path> obsolete, Map<Path, String> wanted) throws IOException {
        return CatalogueServices.text(List.of(provider), text(root.resolve(CatalogueServices.FILE)), name -> {
            Path source = root.resolve(name.replaceFirst("\\$.*", "").replace('.', '/') + ".java");
            return Files.exists(source) && !obsolete.contains(source) && !wanted.containsKey(source);
        });
    }

    /** The text of a file; empty if there is none. */
    private static String text(Path file) throws IOException {
        return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }

    private void replace(Map<Path, String> changed) throws IOException {
        Files.createDirectories(root);
        Path aside = Files.createTempDirectory(root, ".sealhook");
        try {
            Map<Path, Path> moves = new TreeMap<>();
            for (Map.Entry<Path, String> file : changed.entrySet()) {
                refuseToReplaceOthers(file.getKey());
                Files.createDirectories(file.getKey().getParent());
                Path copy = aside.resolve(Integer.toString(moves.size()));
                moves.put(Files.writeString(copy, file.getValue()), file.getKey());
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            try (Stream<Path> left = Files.walk(aside)) {
                for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void refuseToReplaceOthers(Path file) throws IOException {
        boolean isOurs = file.endsWith(CatalogueServices.FILE)
                || GENERATED.matcher(text(file)).find();
        if (Files.exists(file) && !isOurs) {
            throw new CommandFailure("'" + file + "' was not generated by Sealhook: remove it, or name another folder");
        }
    }
}
