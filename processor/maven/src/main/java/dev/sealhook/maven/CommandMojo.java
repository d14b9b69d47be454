package dev.sealhook.maven;

import dev.sealhook.processor.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal that runs a command of the command line. */
abstract class CommandMojo extends AbstractMojo {
    private static final int COULD_NOT_RUN = 2;
    private static final String PROGRAM = "sealhook: ";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The parts of the annotation's {@code discriminator}, where it has one. */
    @Parameter(property = "sealhook.discriminator")
    private List<String> discriminator = List.of();

    /** The lines of the annotation's {@code rename}. */
    @Parameter(property = "sealhook.rename")
    private List<String> rename = List.of();

    /** What a command answered. */
    record Outcome(int exitCode, String output) {}

    /**
     * Logs what is wrong.
     *
     * @throws MojoFailureException if the command could not run
     */
    final Outcome run(String... command) throws MojoFailureException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of(command));
        discriminator.forEach(part -> arguments.add("--discriminator=" + part));
        rename.forEach(line -> arguments.add("--rename=" + line));
        int exitCode =
                Main.run(System.in, new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        List<String> problems = err.toString().lines().toList();
        if (exitCode == COULD_NOT_RUN) {
            int last = problems.size() - 1;
            problems.subList(0, last).forEach(getLog()::error);
            String why = problems.get(last);
            throw new MojoFailureException(why.startsWith(PROGRAM) ? why.substring(PROGRAM.length()) : why);
        }
        problems.forEach(getLog()::warn);
        return new Outcome(exitCode, out.toString());
    }

    /** A file of the project; {@code -} stays. */
    final String file(String parameter, String value) throws MojoFailureException {
        if (value == null || value.isBlank()) {
            throw new MojoFailureException("the parameter '" + parameter
                    + "' is missing: give it in the pom, or as -Dsealhook." + parameter + "=...");
        }
        return value.equals("-")
                ? value
                : project.getBasedir().toPath().resolve(value).toString();
    }

    /** Where this goal may leave files. */
    final Path folder() {
        return Path.of(project.getBuild().getDirectory(), "sealhook");
    }
}
