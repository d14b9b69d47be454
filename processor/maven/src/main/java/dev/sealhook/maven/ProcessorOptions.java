package dev.sealhook.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The plugin's parameters that the processor takes too, read as Maven would inject them into a goal. */
record ProcessorOptions(Optional<String> directory, Optional<String> breaking) {
    static ProcessorOptions of(Plugin plugin, Properties userProperties, MavenProject project) {
        return new ProcessorOptions(
                value("directory", plugin, userProperties, project)
                        .map(directory -> project.getBasedir().toPath().resolve(Path.of(directory)))
                        .map(Path::toString),
                value("breaking", plugin, userProperties, project));
    }

    /** What javac takes. */
    List<String> arguments() {
        return Stream.of(
                        directory.map(value -> "-Asealhook.directory=" + value),
                        breaking.map(value -> "-Asealhook.breaking=" + value))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> value(String name, Plugin plugin, Properties userProperties, MavenProject project) {
        String property = "sealhook." + name;
        return Optional.ofNullable((Xpp3Dom) plugin.getConfiguration())
                .map(configuration -> configuration.getChild(name))
                .map(Xpp3Dom::getValue)
                .or(() -> Optional.ofNullable(userProperties.getProperty(property)))
                .or(() -> Optional.ofNullable(project.getProperties().getProperty(property)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
