package dev.sealhook.maven;

import dev.sealhook.processor.resolve.GenerationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A compiled package that bears {@code @WebhookEvents}. The annotation is read from its class file: javac has resolved it, and
 * it says what the models in the folder were made of, which an edited source would not.
 *
 * @param classFile its package-info.class
 * @param baseline empty if there is none
 */
record AnnotatedPackage(Path classFile, GenerationRequest request, String baseline) {
    private static final String ANNOTATION = "Ldev/sealhook/WebhookEvents;";
    private static final String PACKAGE_INFO = "package-info";

    /** All in a folder of classes, in the order of their paths. */
    static List<AnnotatedPackage> in(Path classes) throws IOException {
        if (!Files.isDirectory(classes)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> found =
                Files.find(classes, Integer.MAX_VALUE, (path, attributes) -> path.endsWith(PACKAGE_INFO + ".class"))) {
            files = found.sorted().toList();
        }
        List<AnnotatedPackage> annotated = new ArrayList<>();
        for (Path file : files) {
            read(file).ifPresent(annotated::add);
        }
        return annotated;
    }

    String name() {
        return request.packageName();
    }

    private static Optional<AnnotatedPackage> read(Path file) throws IOException {
        Members members = new Members();
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        boolean[] isAnnotated = {false};
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                        isAnnotated[0] |= descriptor.equals(ANNOTATION);
                        return descriptor.equals(ANNOTATION) ? members : null;
                    }
                },
                ClassReader.SKIP_CODE);
        String name = reader.getClassName().replace('/', '.');
        return isAnnotated[0]
                ? Optional.of(
                        members.annotatedPackage(file, name.substring(0, name.length() - PACKAGE_INFO.length() - 1)))
                : Optional.empty();
    }

    /** The members that are written; a class file leaves the others out. */
    private static final class Members extends AnnotationVisitor {
        private final Map<String, List<String>> values = new HashMap<>();

        Members() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(String name, Object value) {
            add(name, value);
        }

        @Override
        public AnnotationVisitor visitArray(String member) {
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public void visit(String name, Object value) {
                    add(member, value);
                }
            };
        }

        AnnotatedPackage annotatedPackage(Path file, String packageName) {
            GenerationRequest request = new GenerationRequest(
                    packageName,
                    value("spec").orElse(""),
                    value("union").orElse("WebhookEvent"),
                    values.getOrDefault("discriminator", List.of()),
                    values.getOrDefault("rename", List.of()));
            return new AnnotatedPackage(file, request, value("baseline").orElse(""));
        }

        private void add(String name, Object value) {
            values.computeIfAbsent(name, key -> new ArrayList<>()).add(value.toString());
        }

        private Optional<String> value(String name) {
            return values.getOrDefault(name, List.of()).stream()
                    .filter(text -> !text.isEmpty())
                    .findFirst();
        }
    }
}
