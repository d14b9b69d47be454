package dev.sealhook.processor.cli;

import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.problem.Problems;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A document's file, under the name that the user gave. */
record DocumentFile(Path path) {

    boolean exists() {
        return Files.exists(path);
    }

    String name() {
        return path.toString();
    }

    /** Throws CommandFailure where there is no such file, or it cannot be read; what is wrong inside is a problem. */
    Optional<Document> read(Problems problems) {
        return DocumentReader.read(name(), bytes(), problems);
    }

    byte[] bytes() {
        if (!exists()) {
            throw new CommandFailure("there is no file '" + path + "'");
        }
        if (Files.isDirectory(path)) {
            throw new CommandFailure("'" + path + "' is a directory: name a file in it");
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new CommandFailure("'" + path + "' cannot be read: " + e);
        }
    }

    /** Writes all or nothing: whoever reads at the same time sees the old content or the new one. */
    void write(byte[] content) {
        try {
            Path target = exists() ? path.toRealPath() : path.toAbsolutePath();
            Files.createDirectories(target.getParent());
            Path aside = target.resolveSibling(
                    target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try {
                Files.write(aside, content);
                keepPermissions(target, aside);
                move(aside, target);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new CommandFailure("'" + path + "' cannot be written: " + e);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        boolean isPosix = to.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (isPosix && Files.exists(from)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
