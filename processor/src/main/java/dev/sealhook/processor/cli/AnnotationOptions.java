package dev.sealhook.processor.cli;

import dev.sealhook.processor.resolve.GenerationRequest;
import java.util.List;
import picocli.CommandLine.Option;

/** The members of {@code @WebhookEvents} that decide names, as options: models are compared as the compiler would make them. */
final class AnnotationOptions {
    @Option(
            names = "--discriminator",
            paramLabel = "PART",
            description = "a part of the annotation's 'discriminator', where it has one; may be repeated")
    private List<String> discriminator = List.of();

    @Option(
            names = "--rename",
            paramLabel = "LINE",
            description = "a line of the annotation's 'rename'; may be repeated")
    private List<String> rename = List.of();

    /** For models that are compared, and never compiled. */
    GenerationRequest request() {
        return request("models", "document", "WebhookEvent");
    }

    GenerationRequest request(String packageName, String spec, String union) {
        return new GenerationRequest(packageName, spec, union, discriminator, rename);
    }

    List<String> discriminator() {
        return discriminator;
    }
}
