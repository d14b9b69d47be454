package dev.sealhook.examples.builds;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs Maven as a user does, in a process of its own, with the JDK of the outer build. */
final class Maven {
    private static final long PATIENCE_MINUTES = 5;

    /** These processes live for seconds: no time to optimise for. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto";

    private final Repository repository;
    private final Path home;
    private final Map<String, String> environment;

    /**
     * A Maven to run.
     *
     * @param repository its local repository
     * @param home the folder that it is installed in
     * @param environment variables that are set beside those of the outer build
     */
    Maven(Repository repository, Path home, Map<String, String> environment) {
        this.repository = repository;
        this.home = home;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Runs it to its end.
     *
     * @param folder where
     * @param jvm options of the JVM
     * @param arguments goals and options, beside those that name the repository
     * @return what came of it, failed or not
     */
    Outcome run(Path folder, List<String> jvm, List<String> arguments) throws IOException, InterruptedException {
        try (Running running = start(folder, jvm, arguments)) {
            if (!running.process().waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Maven did not end:\n" + running.output());
            }
            return new Outcome(running.process().exitValue(), running.output());
        }
    }

    /**
     * Starts it, for a build that goes on until it is stopped.
     *
     * @param folder where
     * @param jvm options of the JVM
     * @param arguments goals and options, beside those that name the repository
     * @return the build; closing it ends it
     */
    Running start(Path folder, List<String> jvm, List<String> arguments) throws IOException {
        Path log = Files.createTempFile(Environment.work(), "maven", ".log");
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        String options = QUICK_START + " " + String.join(" ", jvm);
        builder.environment().merge("MAVEN_OPTS", options, (theirs, ours) -> theirs + " " + ours);
        // The outer mvn's own, which would make the inner one take the outer project's .mvn or the outer Maven.
        builder.environment()
                .keySet()
                .removeAll(List.of(
                        "MAVEN_BASEDIR", "MAVEN_PROJECTBASEDIR", "MAVEN_CMD_LINE_ARGS", "MAVEN_HOME", "M2_HOME"));
        return new Running(builder.start(), log);
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        String script = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
        command.add(home.resolve("bin").resolve(script).toString());
        command.addAll(List.of("-B", "-ntp", "-gs", repository.settings().toString()));
        command.add("-Dmaven.repo.local=" + repository.folder());
        command.addAll(arguments);
        return command;
    }

    /**
     * A build that has not ended, or not yet been asked.
     *
     * @param process the process
     * @param log what it prints
     */
    record Running(Process process, Path log) implements AutoCloseable {
        String output() throws IOException {
            return Files.readString(log, StandardCharsets.UTF_8);
        }

        /** Ends it and all that it has started. */
        @Override
        public void close() throws IOException {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
            Files.delete(log);
        }
    }

    /**
     * How a build ended.
     *
     * @param exitCode 0 for success
     * @param output all that it printed
     */
    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }

        /** How many modules have had javac run, for their main classes. */
        long compiled() {
            return output.lines().filter(line -> line.contains("Compiling ")).count();
        }

        /** How many modules' classes were found to be up to date. */
        long untouched() {
            return output.lines()
                    .filter(line -> line.contains("Nothing to compile"))
                    .count();
        }
    }
}
