package dev.sealhook.random;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compiles generated sources under another JDK, many documents at once. */
final class OtherJdk {
    private static final int DOCUMENTS_AT_ONCE = 25;

    private final Path javac;

    OtherJdk(Path home) {
        javac = home.resolve("bin/javac");
    }

    boolean isInstalled() {
        return Files.isExecutable(javac);
    }

    /**
     * Compiles with all warnings on.
     *
     * @param folders the documents' folders, each with its sources
     * @return what the compiler has to say; nothing if it is content
     */
    List<String> compile(List<Path> folders) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < folders.size(); i += DOCUMENTS_AT_ONCE) {
            said.addAll(run(folders.subList(i, Math.min(folders.size(), i + DOCUMENTS_AT_ONCE))));
        }
        return said;
    }

    private List<String> run(List<Path> folders) throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory(folders.get(0), "classes");
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-Xlint:all",
                "-Werror",
                "-encoding",
                "UTF-8",
                "-d",
                classes.toString(),
                "-cp",
                Models.CLASS_PATH));
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
            }
        }
        Path list = classes.resolve("arguments");
        Files.write(
                list,
                arguments.stream()
                        .map(argument -> '"' + argument.replace(File.separator, "/") + '"')
                        .toList());
        Process process = new ProcessBuilder(javac.toString(), "@" + list)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? List.of() : List.of(folders + ": " + output);
    }
}
