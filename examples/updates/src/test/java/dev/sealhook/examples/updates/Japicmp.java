package dev.sealhook.examples.updates;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** What japicmp says of two sets of classes. */
final class Japicmp {
    private Japicmp() {}

    /** The public classes that it takes to be incompatible for those who compile against them. */
    static List<String> incompatible(Models before, Models after) throws IOException {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        options.setAccessModifier(AccessModifier.PUBLIC);
        return new JarArchiveComparator(options)
                .compare(archive(before, "old"), archive(after, "new")).stream()
                        .filter(type -> !type.isSourceCompatible())
                        .map(JApiClass::getFullyQualifiedName)
                        .toList();
    }

    private static JApiCmpArchive archive(Models models, String version) throws IOException {
        Path jar = models.folder().resolve("models.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.list(models.folder().resolve(Models.PACKAGE))) {
            for (Path file : files.toList()) {
                entries.putNextEntry(new JarEntry(Models.PACKAGE + "/" + file.getFileName()));
                Files.copy(file, entries);
            }
        }
        return new JApiCmpArchive(jar.toFile(), version);
    }
}
