package dev.sealhook.processor.compare.report;

import dev.sealhook.processor.analysis.DocumentSource;
import dev.sealhook.processor.analysis.Versions;
import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.rules.Comparison;
import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.spec.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A change of each category, beside what stays. */
final class TwoCatalogues {
    static final String OLD = """
            openapi: 3.1.0
            webhooks:
              parcel_sent:
                post:
                  description: Sent.
                  requestBody: {content: {application/json: {schema: {
                    type: object, required: [type, town], properties: {
                      type: {const: parcel.sent},
                      town: {type: string}}}}}}
            """;

    static final String NEW = """
            openapi: 3.1.0
            webhooks:
              parcel_sent:
                post:
                  description: Sent `away`.
                  requestBody: {content: {application/json: {schema: {
                    type: object, required: [type, town], properties: {
                      type: {const: parcel.sent},
                      town: {type: [string, 'null']}}}}}}
              parcel_lost:
                post:
                  requestBody: {content: {application/json: {schema: {
                    type: object, required: [type], properties: {
                      type: {const: parcel.lost}}}}}}
            """;

    private TwoCatalogues() {}

    static List<Change> changes() {
        GenerationRequest request = new GenerationRequest("com.example", "document", "Hook", List.of(), List.of());
        return Versions.of(source("old.yaml", OLD), source("new.yaml", NEW), request, new Problems())
                .map(Comparison::compare)
                .orElseThrow();
    }

    private static DocumentSource source(String file, String document) {
        return new DocumentSource(file, document.getBytes(StandardCharsets.UTF_8));
    }
}
