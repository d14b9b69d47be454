package dev.sealhook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

/** What the plugin makes of the model that Maven has read. */
class CompilerSetupTest {
    private final Plugin sealhook = plugin(CompilerSetup.PLUGIN, "1.2.3");
    private final Plugin compiler = plugin(CompilerSetup.COMPILER, "3.1");
    private final Properties user = new Properties();

    CompilerSetupTest() {
        sealhook.setExtensions(true);
        PluginExecution compile = new PluginExecution();
        compile.setId("default-compile");
        compiler.addExecution(compile);
    }

    private static Plugin plugin(String key, String version) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(key.split(":")[0]);
        plugin.setArtifactId(key.split(":")[1]);
        plugin.setVersion(version);
        return plugin;
    }

    private static Xpp3Dom xml(String text) {
        try {
            return Xpp3DomBuilder.build(new StringReader(text));
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void compilerIsConfigured(String configuration) {
        compiler.setConfiguration(xml(configuration));
        compiler.getExecutions().get(0).setConfiguration(xml(configuration));
    }

    /** Twice, as Maven may. */
    private void setUp() {
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().setPlugins(List.of(sealhook, compiler));
        MavenProject project = new MavenProject(model);
        project.setFile(new File("/project/pom.xml"));
        CompilerSetup.setUp(project, user);
        CompilerSetup.setUp(project, user);
    }

    /** The same for the plugin and for its execution, on one line. */
    private String configuration() {
        String ofPlugin = text(compiler.getConfiguration());
        assertThat(text(compiler.getExecutions().get(0).getConfiguration())).isEqualTo(ofPlugin);
        return ofPlugin;
    }

    private static String text(Object configuration) {
        return String.valueOf(configuration).replaceFirst("<\\?.*\\?>", "").replaceAll("\\s*\n\\s*", "");
    }

    private static String path(String group, String artifact, String version) {
        return "<path><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>" + version
                + "</version></path>";
    }

    @Test
    void theProcessorOfTheSameVersionIsAddedOnceAndTheGoalsToo() {
        setUp();
        assertThat(configuration())
                .isEqualTo("<configuration><annotationProcessorPaths>"
                        + path("dev.sealhook", "sealhook-processor", "1.2.3")
                        + "</annotationProcessorPaths></configuration>");
        assertThat(sealhook.getExecutions())
                .extracting(PluginExecution::getGoals)
                .containsExactly(List.of("detect-changes"), List.of("check"));
    }

    @Test
    void whatTheUserHasConfiguredStays() {
        String lombok = path("org.projectlombok", "lombok", "1");
        compilerIsConfigured("<configuration><release>21</release><annotationProcessors><a>lombok.Lombok</a>"
                + "</annotationProcessors><annotationProcessorPaths>" + lombok
                + "</annotationProcessorPaths><compilerArgs><arg>-Xlint</arg></compilerArgs></configuration>");
        sealhook.setConfiguration(xml("<configuration><directory>docs</directory></configuration>"));
        user.setProperty("sealhook.breaking", "error");
        setUp();
        assertThat(configuration())
                .isEqualTo("<configuration><release>21</release><annotationProcessors><a>lombok.Lombok</a>"
                        + "<annotationProcessor>dev.sealhook.processor.SealhookProcessor</annotationProcessor>"
                        + "</annotationProcessors><annotationProcessorPaths>" + lombok
                        + path("dev.sealhook", "sealhook-processor", "1.2.3")
                        + "</annotationProcessorPaths><compilerArgs><arg>-Xlint</arg>"
                        + "<arg>-Asealhook.directory=/project/docs</arg><arg>-Asealhook.breaking=error</arg>"
                        + "</compilerArgs></configuration>");
    }

    @Test
    void aVersionOfTheProcessorThatTheUserNamesStays() {
        String other = "<configuration><annotationProcessorPaths>" + path("dev.sealhook", "sealhook-processor", "1.0.0")
                + "</annotationProcessorPaths></configuration>";
        compilerIsConfigured(other);
        setUp();
        assertThat(configuration()).isEqualTo(other);
    }

    @Test
    void onlyADefaultVersionOfTheCompilerIsReplaced() {
        setUp();
        assertThat(compiler.getVersion()).isEqualTo("3.16.0");

        located("org.apache.maven:maven-core:3.9.16:default-lifecycle-bindings");
        setUp();
        assertThat(compiler.getVersion()).isEqualTo("3.16.0");

        located("com.example:parent:1");
        setUp();
        assertThat(compiler.getVersion()).isEqualTo("3.1");
    }

    private void located(String model) {
        InputSource source = new InputSource();
        source.setModelId(model);
        compiler.setVersion("3.1");
        compiler.setLocation("version", new InputLocation(1, 1, source));
    }

    @Test
    void anExecutionOfTheUsersIsTheOnlyOne() {
        PluginExecution late = new PluginExecution();
        late.setId("late");
        late.setPhase("verify");
        late.addGoal("check");
        sealhook.addExecution(late);
        setUp();
        assertThat(sealhook.getExecutions())
                .extracting(PluginExecution::getId)
                .containsExactly("late", "default-detect-changes");
    }

    @Test
    void withoutExtensionsNothingIsDone() {
        sealhook.setExtensions(false);
        setUp();
        assertThat(configuration()).isEqualTo("null");
        assertThat(compiler.getVersion()).isEqualTo("3.1");
        assertThat(sealhook.getExecutions()).isEmpty();
    }
}
