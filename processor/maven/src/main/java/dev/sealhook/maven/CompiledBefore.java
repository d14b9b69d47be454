package dev.sealhook.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;

/**
 * The class files of annotated packages that were there before the compiler ran in this build, handed from one goal to
 * another.
 */
record CompiledBefore(Map<Path, FileTime> classFiles) {
    private static final String KEY = CompiledBefore.class.getName();

    /** @param context what Maven keeps in one build for the goals of this plugin and a project */
    @SuppressWarnings("unchecked") // Maven gives it without types.
    static void put(Map<?, ?> context, CompiledBefore before) {
        ((Map<Object, Object>) context).put(KEY, before);
    }

    /** Empty if no goal has looked before the compiler ran, or if it did not run. */
    static Optional<CompiledBefore> in(Map<?, ?> context) {
        return Optional.ofNullable((CompiledBefore) context.get(KEY));
    }

    /** Whether the compiler has left it alone. */
    boolean has(Path classFile) throws IOException {
        return Files.getLastModifiedTime(classFile).equals(classFiles.get(classFile));
    }
}
