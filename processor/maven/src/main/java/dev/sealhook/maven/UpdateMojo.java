package dev.sealhook.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Takes the webhooks of a provider's published document into the project's own, and reports what changed. */
@Mojo(name = "update", threadSafe = true)
public final class UpdateMojo extends CommandMojo {
    /** The published document: a file, an http or https URL, or {@code -} for standard input. */
    @Parameter(property = "sealhook.document")
    private String document;

    /** The project's document, which is created or updated; for example src/main/resources/webhooks/carrier.yaml. */
    @Parameter(property = "sealhook.catalogue")
    private String catalogue;

    /** Whether the titles, summaries, descriptions and info of the project's document stay. */
    @Parameter(property = "sealhook.keepWords", defaultValue = "false")
    private boolean keepWords;

    /** Called by Maven. */
    public UpdateMojo() {}

    @Override
    public void execute() throws MojoFailureException {
        String target = file("catalogue", catalogue);
        String source = Download.isUrl(document)
                ? Download.to(folder(), "document", document).toString()
                : file("document", document);
        List<String> command = new ArrayList<>(List.of("update", source, target));
        if (keepWords) {
            command.add("--keep-words");
        }
        run(command.toArray(String[]::new)).output().lines().forEach(getLog()::info);
    }
}
