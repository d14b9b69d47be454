package dev.sealhook.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Reports what changed between two documents. */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends CommandMojo {
    private static final int BREAKING = 100;

    /** The older document: a file, or {@code -} for standard input. */
    @Parameter(property = "sealhook.older")
    private String older;

    /** The newer document: a file, or {@code -} for standard input. */
    @Parameter(property = "sealhook.newer")
    private String newer;

    /** The form of the report: {@code text}, {@code markdown} or {@code json}. */
    @Parameter(property = "sealhook.format", defaultValue = "text")
    private String format;

    /** A file for the report, instead of Maven's output. */
    @Parameter(property = "sealhook.output")
    private String output;

    /** The rules to leave out and the places to ignore; by default the file beside the newer document. */
    @Parameter(property = "sealhook.config")
    private String config;

    /** Whether a change that breaks something fails the build: {@code warning} or {@code error}. */
    @Parameter(property = "sealhook.breaking", defaultValue = "warning")
    private String breaking;

    /** Called by Maven. */
    public DiffMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        boolean isError = Breaking.isError(breaking);
        List<String> command =
                new ArrayList<>(List.of("diff", file("older", older), file("newer", newer), "--format=" + format));
        if (config != null) {
            command.add("--config=" + file("config", config));
        }
        Outcome outcome = run(command.toArray(String[]::new));
        if (output == null) {
            outcome.output().lines().forEach(getLog()::info);
        } else {
            write(outcome.output());
        }
        if (isError && outcome.exitCode() == BREAKING) {
            throw new MojoFailureException(
                    "'" + newer + "' breaks code or data that uses the models of '" + older + "'");
        }
    }

    private void write(String report) throws MojoExecutionException, MojoFailureException {
        Path file = Path.of(file("output", output));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, report);
        } catch (IOException e) {
            throw new MojoExecutionException("output: '" + file + "' cannot be written: " + e, e);
        }
    }
}
