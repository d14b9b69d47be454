package dev.sealhook.processor.cli;

import dev.sealhook.processor.analysis.DocumentSource;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What an argument names: a file, or with {@code -} standard input or output. */
final class DocumentFile {
    /** What is longer goes in circles; as on Linux. */
    private static final int MOST_LINKS = 40;

    private static final Pattern URL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+://.*");

    private final String name;
    /** Empty for a standard stream. */
    private final Optional<Path> path;

    private final InputStream standardInput;

    private DocumentFile(String name, Optional<Path> path, InputStream standardInput) {
        this.name = name;
        this.path = path;
        this.standardInput = standardInput;
    }

    /** Throws CommandFailure where the argument can be no file's name. */
    static DocumentFile of(String argument, InputStream standardInput) {
        if (argument.equals("-")) {
            return new DocumentFile("<stdin>", Optional.empty(), standardInput);
        }
        if (URL.matcher(argument).matches()) {
            throw new CommandFailure(
                    "'" + argument + "' is a URL, and this command uses no network: download it, or name"
                            + " '-' to read standard input: curl -fsSL " + argument + " | sealhook ... -");
        }
        try {
            return new DocumentFile(argument, Optional.of(Path.of(argument)), standardInput);
        } catch (InvalidPathException e) {
            throw new CommandFailure("'" + argument + "' cannot be the name of a file: " + e.getReason());
        }
    }

    boolean isStandardStream() {
        return path.isEmpty();
    }

    /** Whether there is something to read: {@code -} as a target has nothing. */
    boolean exists() {
        return path.filter(Files::exists).isPresent();
    }

    /** The name that the user gave; {@code <stdin>} for standard input. */
    String name() {
        return name;
    }

    /** The name without its folders. Throws CommandFailure for standard input. */
    String fileName() {
        return path.map(Path::getFileName)
                .map(Path::toString)
                .orElseThrow(() -> new CommandFailure("--spec is missing: standard input has no name"));
    }

    /** The file beside this one with another name; empty for standard input. */
    Optional<DocumentFile> sibling(UnaryOperator<String> rename) {
        return path.map(named -> of(rename.apply(name), standardInput));
    }

    /** Throws CommandFailure where there is no such file, or it cannot be read; what is wrong inside is a problem. */
    Optional<Document> read(Problems problems) {
        return DocumentReader.read(name, bytes(), problems);
    }

    /** Throws CommandFailure where there is no such file, or it cannot be read. */
    DocumentSource source() {
        return new DocumentSource(name, bytes());
    }

    /** Throws CommandFailure where there is no such file, or it cannot be read. Standard input is read once. */
    byte[] bytes() {
        try {
            return path.isPresent() ? bytes(path.get()) : standardInput.readAllBytes();
        } catch (IOException e) {
            throw new CommandFailure("'" + name + "' cannot be read: " + e);
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new CommandFailure("there is no file '" + path + "'");
        }
        if (Files.isDirectory(path)) {
            throw new CommandFailure("'" + path + "' is a directory: name a file in it");
        }
        return Files.readAllBytes(path);
    }

    /**
     * Writes all or nothing: another process that reads at the same time sees the old content or the new one. A symbolic
     * link stays, and the file that it names is written.
     */
    void write(byte[] content) {
        try {
            Path target = target(path.orElseThrow());
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                throw new CommandFailure("'" + name + "' is not a regular file: name '-' to write to standard output");
            }
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
            throw new CommandFailure("'" + name + "' cannot be written: " + e);
        }
    }

    /** The file that a link names, which need not be there yet; else the path itself. */
    private Path target(Path path) throws IOException {
        Path target = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new CommandFailure("'" + name + "' cannot be written: its symbolic links go in circles");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
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
