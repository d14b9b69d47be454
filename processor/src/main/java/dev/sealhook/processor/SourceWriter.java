package dev.sealhook.processor;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes generated files by way of the compiler, each of which comes from the annotated package. */
final class SourceWriter {
    private final Filer filer;

    SourceWriter(Filer filer) {
        this.filer = filer;
    }

    void write(JavaFile file, PackageElement origin) throws IOException {
        deleteLeftOver(file.packageName(), file.typeSpec(), "");
        try (Writer out = filer.createSourceFile(file.packageName() + "." + file.typeSpec().name(), origin)
                .openWriter()) {
            out.write(file.toString());
        }
    }

    /** JDK-8332297: javac 17 crashes on a record of which the class of an earlier build lies in its output. */
    private void deleteLeftOver(String packageName, TypeSpec type, String outer) throws IOException {
        String name = outer + type.name();
        try {
            FileObject left = filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, name + ".class");
            Files.deleteIfExists(Path.of(left.toUri()));
        } catch (IOException | RuntimeException noSuchFile) {
            // There is none, or the output is no directory: then nothing is left over in it.
            return;
        }
        for (TypeSpec nested : type.typeSpecs()) {
            deleteLeftOver(packageName, nested, name + "$");
        }
    }
}
