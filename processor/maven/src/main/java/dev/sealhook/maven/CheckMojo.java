package dev.sealhook.maven;

import dev.sealhook.processor.analysis.Analysis;
import dev.sealhook.processor.analysis.DocumentSource;
import dev.sealhook.processor.baseline.BaselineCheck;
import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.report.ConfigurationReader;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Reports what a document breaks for those who use the models of its baseline, as warnings or, with {@code breaking = error},
 * as a failure. The processor reports the same when the compiler runs; this goal does in a build in which it need not run.
 */
@Mojo(
        name = CheckMojo.GOAL,
        defaultPhase = LifecyclePhase.COMPILE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends ModelsMojo {
    static final String GOAL = "check";

    /** Called by Maven. */
    public CheckMojo() {}

    @Override
    void execute(List<AnnotatedPackage> packages, Documents documents) throws IOException, MojoFailureException {
        if (packages.isEmpty()) {
            getLog().info("There is no compiled package with @WebhookEvents");
        }
        Optional<CompiledBefore> before = CompiledBefore.in(getPluginContext());
        for (AnnotatedPackage annotated : packages) {
            if (before.isPresent()) { // Else it may be the class of inputs that have changed since.
                inputs(annotated, documents).write(recordOf(annotated));
            }
            boolean isReported = before.isPresent() && !before.get().has(annotated.classFile());
            if (!annotated.baseline().isEmpty() && !isReported) {
                check(annotated, documents);
            }
        }
    }

    private void check(AnnotatedPackage annotated, Documents documents) throws IOException, MojoFailureException {
        Optional<DocumentSource> document = find(annotated.request().spec(), annotated, documents);
        Optional<DocumentSource> baseline = find(annotated.baseline(), annotated, documents);
        if (document.isEmpty() || baseline.isEmpty()) {
            return;
        }
        Problems problems = new Problems();
        Optional<Analysis> analysis = Analysis.of(document.get(), annotated.request(), new Problems());
        List<Change> breaking = analysis.isEmpty()
                ? List.of()
                : BaselineCheck.breaking(
                        baseline.get(),
                        analysis.get(),
                        annotated.request(),
                        documents.find(
                                ConfigurationReader.beside(annotated.request().spec())),
                        problems);
        problems.sorted().forEach(this::log);
        boolean isError = isBreakingAnError();
        breaking.forEach(change -> log(change.location().toMavenString() + " " + change.message(), isError));
        if (isError && !breaking.isEmpty()) {
            throw new MojoFailureException(BaselineCheck.refusal(annotated.request(), annotated.baseline(), breaking));
        }
        if (problems.hasErrors()) {
            throw new MojoFailureException(
                    "'" + annotated.request().spec() + "' cannot be compared with '" + annotated.baseline() + "'");
        }
    }

    /** The compiler may have found one that this goal cannot: no reason to fail. */
    private Optional<DocumentSource> find(String name, AnnotatedPackage annotated, Documents documents)
            throws IOException {
        Optional<DocumentSource> found = documents.find(name);
        if (found.isEmpty()) {
            getLog().warn("The baseline of " + annotated.name() + " is not checked: there is no document '" + name
                    + "' among the project's resources and dependencies");
        }
        return found;
    }

    private void log(Problem problem) {
        log(problem.toMavenString(), problem.severity() == Severity.ERROR);
    }

    private void log(String message, boolean isError) {
        if (isError) {
            getLog().error(message);
        } else {
            getLog().warn(message);
        }
    }
}
