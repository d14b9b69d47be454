package dev.sealhook.maven;

import java.util.List;
import java.util.Properties;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Edits the model of each project that declares this plugin with {@code <extensions>true</extensions>}, before anything is
 * built: the compiler gets the annotation processor, and the plugin's goals their executions.
 *
 * <p>Registered in META-INF/plexus/components.xml, because the container of Maven 3.6 cannot scan classes of Java 17.
 */
public final class CompilerSetup extends AbstractMavenLifecycleParticipant {
    static final String PLUGIN = "dev.sealhook:sealhook-maven-plugin";
    static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String RESOURCES = "org.apache.maven.plugins:maven-resources-plugin";

    /** The first that notices a dependency which another build has changed. */
    private static final String COMPILER_VERSION = "3.16.0";

    /** 3.3 overlooks an edited document with an old time stamp. */
    private static final String RESOURCES_VERSION = "3.5.0";

    /** Called by Maven. */
    public CompilerSetup() {}

    @Override
    public void afterProjectsRead(MavenSession session) {
        session.getProjects().forEach(project -> setUp(project, session.getUserProperties()));
    }

    /**
     * Does nothing to a project without this plugin or without a compiler, and nothing the second time: with several class
     * realms, Maven may call this more than once. Maven 4 drops what is changed in a plugin that was looked up before another
     * one was changed, so each is looked up when it is its turn.
     */
    static void setUp(MavenProject project, Properties userProperties) {
        Plugin sealhook = project.getPlugin(PLUGIN);
        if (sealhook == null || !sealhook.isExtensions() || project.getPlugin(COMPILER) == null) {
            return;
        }
        String version = sealhook.getVersion();
        ProcessorOptions options = ProcessorOptions.of(sealhook, userProperties, project);
        replaceDefault(project.getPlugin(RESOURCES), RESOURCES_VERSION);
        replaceDefault(project.getPlugin(COMPILER), COMPILER_VERSION);
        Plugin compiler = project.getPlugin(COMPILER);
        compiler.setConfiguration(
                CompilerConfiguration.of(compiler.getConfiguration()).with(version, options));
        for (PluginExecution execution : compiler.getExecutions()) {
            execution.setConfiguration(
                    CompilerConfiguration.of(execution.getConfiguration()).with(version, options));
        }
        for (String goal : List.of(DetectChangesMojo.GOAL, CheckMojo.GOAL)) {
            addExecution(project.getPlugin(PLUGIN), goal);
        }
    }

    /** A version that a pom names stays; one that only Maven's own default names does not. */
    private static void replaceDefault(Plugin plugin, String version) {
        if (plugin == null) {
            return;
        }
        InputLocation location = plugin.getLocation("version");
        boolean isDefault = location == null
                || location.getSource() == null
                || String.valueOf(location.getSource().getModelId()).endsWith(":default-lifecycle-bindings");
        if (isDefault) {
            plugin.setVersion(version);
        }
    }

    /** In the phase that the goal declares. An execution that the user has written stays the only one. */
    private static void addExecution(Plugin sealhook, String goal) {
        boolean isThere = sealhook.getExecutions().stream()
                .anyMatch(execution -> execution.getGoals().contains(goal));
        if (isThere) {
            return;
        }
        PluginExecution execution = new PluginExecution();
        execution.setId("default-" + goal);
        execution.addGoal(goal);
        if (sealhook.getConfiguration() != null) {
            execution.setConfiguration(new Xpp3Dom((Xpp3Dom) sealhook.getConfiguration()));
        }
        sealhook.addExecution(execution);
        sealhook.flushExecutionMap();
    }
}
