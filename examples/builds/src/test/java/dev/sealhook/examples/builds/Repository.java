package dev.sealhook.examples.builds;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * The local repository of the inner builds. What the reactor has just built is laid into it as {@code install} would;
 * everything else comes from the outer build's repository, so that nothing is downloaded twice and nothing of ours gets
 * into the user's.
 */
final class Repository {
    private static final String VERSION = "0.1.0-SNAPSHOT";
    /** The folder of each module, by its artifact. */
    private static final Map<String, String> MODULES = Map.of(
            "sealhook-spec", "spec",
            "sealhook-processor", "processor",
            "sealhook-maven-plugin", "processor/maven",
            "sealhook-runtime", "runtime");

    private final Path folder;
    private final Path settings;

    private Repository(Path folder, Path settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** One without anything of ours, as a fresh clone meets it. */
    static Repository withoutSealhook(String name) throws IOException {
        Path work = Files.createDirectories(Environment.work());
        Path settings = work.resolve("settings.xml");
        Files.writeString(settings, settings(Environment.outerRepository()));
        Repository repository = new Repository(work.resolve(name), settings);
        Tree.delete(repository.folder.resolve("dev/sealhook"));
        return repository;
    }

    /** One that holds the artifacts that the reactor has just packaged. */
    static Repository withSealhook(String name) throws IOException {
        Repository repository = withoutSealhook(name);
        Path root = Environment.checkout();
        repository.copy(root.resolve("pom.xml"), "dev.sealhook", "sealhook-parent", "pom");
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            String artifact = module.getKey();
            Path folder = root.resolve(module.getValue());
            repository.copy(folder.resolve("pom.xml"), "dev.sealhook", artifact, "pom");
            Path jar = folder.resolve("target").resolve(artifact + "-" + VERSION + ".jar");
            repository.copy(jar, "dev.sealhook", artifact, "jar");
        }
        return repository;
    }

    Path folder() {
        return folder;
    }

    Path settings() {
        return settings;
    }

    /**
     * Installs a jar as another build would, over an earlier one.
     *
     * @param resources by their names in the jar
     */
    void install(String group, String artifact, Map<String, String> resources) throws IOException {
        Path jar = place(group, artifact, "jar");
        Files.writeString(place(group, artifact, "pom"), """
                <project><modelVersion>4.0.0</modelVersion><groupId>%s</groupId><artifactId>%s</artifactId>\
                <version>%s</version></project>
                """.formatted(group, artifact, VERSION));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Map.Entry<String, String> resource : resources.entrySet()) {
                entries.putNextEntry(new ZipEntry(resource.getKey()));
                entries.write(resource.getValue().getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
    }

    private void copy(Path file, String group, String artifact, String type) throws IOException {
        Files.copy(file, place(group, artifact, type), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path place(String group, String artifact, String type) throws IOException {
        Path place = folder.resolve(group.replace('.', '/')).resolve(artifact).resolve(VERSION);
        return Files.createDirectories(place).resolve(artifact + "-" + VERSION + "." + type);
    }

    /** A local repository serves as a remote one, but for checksums and for the lists of versions. */
    private static String settings(Path outer) {
        String repository = """
                <id>outer</id><url>%s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
                <snapshots><enabled>false</enabled></snapshots>
                """.formatted(outer.toUri());
        return """
                <settings>
                <profiles><profile><id>outer</id>
                <repositories><repository>%s</repository></repositories>
                <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
                </profile></profiles>
                <activeProfiles><activeProfile>outer</activeProfile></activeProfiles>
                </settings>
                """.formatted(repository, repository);
    }
}
