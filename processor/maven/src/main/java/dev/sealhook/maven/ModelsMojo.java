package dev.sealhook.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal that looks at the compiled packages with {@code @WebhookEvents}, and at the documents that they name. */
abstract class ModelsMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** A folder in which documents are searched before the project's resources and dependencies. */
    @Parameter(property = "sealhook.directory")
    private File directory;

    /** What a change is that breaks those who use the models of the baseline: {@code warning} or {@code error}. */
    @Parameter(property = "sealhook.breaking", defaultValue = "warning")
    private String breaking;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        isBreakingAnError();
        try {
            Documents documents = new Documents(project, directory);
            execute(AnnotatedPackage.in(Path.of(project.getBuild().getOutputDirectory())), documents);
        } catch (IOException e) {
            throw new MojoExecutionException("The documents or classes of this project cannot be read: " + e, e);
        }
    }

    abstract void execute(List<AnnotatedPackage> packages, Documents documents)
            throws IOException, MojoFailureException;

    final boolean isBreakingAnError() throws MojoFailureException {
        return Breaking.isError(breaking);
    }

    final Inputs inputs(AnnotatedPackage annotated, Documents documents) throws IOException {
        return Inputs.of(annotated, documents, project);
    }

    /** Where the inputs of a package are kept, as they were when it was compiled. */
    final Path recordOf(AnnotatedPackage annotated) {
        return Path.of(project.getBuild().getDirectory(), "sealhook", annotated.name() + ".inputs");
    }
}
