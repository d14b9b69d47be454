package dev.sealhook.examples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A project that is edited and built, again and again, as its user does it: never a clean build in between. */
final class Project {
    private final Path folder;
    private final Maven maven;
    private final List<String> options = new ArrayList<>();
    private final List<String> jvm = new ArrayList<>();

    private Project(Path folder, Maven maven) {
        this.folder = folder;
        this.maven = maven;
    }

    /** An empty one, whatever was in its folder before; built by the Maven of the outer build. */
    static Project named(String name, Repository repository) throws IOException {
        return named(name, new Maven(repository, Environment.mavenHome(), Map.of()));
    }

    /** An empty one, whatever was in its folder before. */
    static Project named(String name, Maven maven) throws IOException {
        Path folder = Environment.work().resolve(name);
        Tree.delete(folder);
        return new Project(Files.createDirectories(folder), maven);
    }

    /** Takes over another project's sources. */
    Project copyOf(Path sources) throws IOException {
        Tree.copy(sources, folder);
        return this;
    }

    /** Options of each build from now on. */
    Project always(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Options of the JVM of each build from now on. */
    Project inJvm(String... more) {
        jvm.addAll(List.of(more));
        return this;
    }

    Project write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    /** Replaces a text that must be there. */
    Project replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).as(file).contains(from);
        return write(file, text.replace(from, to));
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    Maven.Outcome maven(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(arguments));
        return maven.run(folder, jvm, all);
    }

    /** Starts a build that goes on until it is closed. */
    Maven.Running start(String... arguments) throws IOException {
        return maven.start(folder, jvm, List.of(arguments));
    }

    /** Compiles, and must succeed. */
    Maven.Outcome compile(String... more) throws IOException, InterruptedException {
        Maven.Outcome outcome = tryToCompile(more);
        assertThat(outcome.succeeded()).as(outcome.output()).isTrue();
        return outcome;
    }

    Maven.Outcome tryToCompile(String... more) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(more));
        all.add("compile");
        return maven(all.toArray(String[]::new));
    }
}
