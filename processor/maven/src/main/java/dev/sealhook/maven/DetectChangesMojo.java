package dev.sealhook.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Makes maven-compiler-plugin compile again if a document, its baseline, the rules that they are compared by, an option of the
 * processor or the processor itself has changed. The compiler looks at none of these; what it does notice is that
 * package-info.class is gone.
 */
@Mojo(
        name = DetectChangesMojo.GOAL,
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class DetectChangesMojo extends ModelsMojo {
    static final String GOAL = "detect-changes";

    /** Called by Maven. */
    public DetectChangesMojo() {}

    @Override
    void execute(List<AnnotatedPackage> packages, Documents documents) throws IOException {
        Map<Path, FileTime> unchanged = new HashMap<>();
        for (AnnotatedPackage annotated : packages) {
            List<String> changed = inputs(annotated, documents).changedSince(Inputs.read(recordOf(annotated)));
            if (changed.isEmpty()) {
                unchanged.put(annotated.classFile(), Files.getLastModifiedTime(annotated.classFile()));
            } else {
                getLog().info("The models of " + annotated.name() + " are generated again, because of changes in "
                        + String.join(", ", changed));
                Files.delete(annotated.classFile());
            }
        }
        CompiledBefore.put(getPluginContext(), new CompiledBefore(unchanged));
    }
}
