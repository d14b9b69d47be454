package dev.sealhook.processor.compilers;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** A compiler with the processor on its processor path. */
interface Compiler {
    /** What this module and its dependencies are, without the tests. */
    String PROCESSOR_PATH = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));

    /** Compiles, and returns what was said; fails if there was an error. */
    String compile(List<String> arguments);

    /** The javac of a JDK, in a process of its own. */
    record Javac(Path home, String... jvm) implements Compiler {
        static Javac ofThis() {
            return new Javac(Path.of(System.getProperty("java.home")));
        }

        @Override
        public String compile(List<String> arguments) {
            List<String> command = new ArrayList<>();
            command.add(home.resolve("bin/javac").toString());
            Stream.of(jvm).map(argument -> "-J" + argument).forEach(command::add);
            command.addAll(List.of("-processorpath", PROCESSOR_PATH));
            command.addAll(arguments);
            try {
                Path output = Files.createTempFile("javac", ".txt");
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                int code = process.waitFor();
                String said = Files.readString(output, StandardCharsets.UTF_8);
                Files.delete(output);
                if (code != 0) {
                    throw new AssertionError(said);
                }
                return said;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return "javac of " + home;
        }
    }

    /** The batch compiler of Eclipse, which wants the processor path to come after the class path. */
    record Ecj() implements Compiler {
        @Override
        public String compile(List<String> arguments) {
            List<String> all = new ArrayList<>(List.of("--release", "17", "-nowarn"));
            all.addAll(arguments);
            all.addAll(List.of("-processorpath", PROCESSOR_PATH));
            StringWriter said = new StringWriter();
            PrintWriter out = new PrintWriter(said);
            String line = all.stream().map(argument -> '"' + argument + '"').collect(Collectors.joining(" "));
            if (!BatchCompiler.compile(line, out, out, null)) {
                throw new AssertionError(said.toString());
            }
            return said.toString();
        }

        @Override
        public String toString() {
            return "ecj";
        }
    }
}
