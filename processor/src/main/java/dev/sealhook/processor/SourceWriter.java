package dev.sealhook.processor;

import dev.sealhook.processor.emit.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.StandardLocation;

/** Writes generated files by way of the compiler. */
final class SourceWriter {
    private final Filer filer;

    SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /** @param origin the annotated package, which the file is generated for */
    void write(SourceFile file, PackageElement origin) throws IOException {
        for (String className : file.classNames()) {
            deleteLeftOver(file.packageName(), className);
        }
        try (Writer out = filer.createSourceFile(file.qualifiedName(), origin).openWriter()) {
            out.write(file.text());
        }
    }

    /** JDK-8332297: javac 17 crashes on a record of which the class of an earlier build lies in its output. */
    private void deleteLeftOver(String packageName, String className) throws IOException {
        Path left;
        try {
            left = Path.of(filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, className + ".class")
                    .toUri());
        } catch (IOException | RuntimeException noDirectory) {
            return; // Nothing can be left over in an output that is no directory.
        }
        Files.deleteIfExists(left);
    }
}
