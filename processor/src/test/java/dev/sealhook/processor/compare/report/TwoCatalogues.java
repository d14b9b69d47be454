package dev.sealhook.processor.compare.report;

import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.Comparison;
import dev.sealhook.processor.compare.pairs.Edition;
import dev.sealhook.processor.resolve.Request;
import dev.sealhook.spec.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

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
        return Comparison.compare(edition("old.yaml", OLD), edition("new.yaml", NEW));
    }

    private static Edition edition(String file, String document) {
        return Edition.read(
                        file,
                        document.getBytes(StandardCharsets.UTF_8),
                        new Request("com.example", file, "Hook", List.of()),
                        Optional.empty(),
                        new Problems())
                .orElseThrow();
    }
}
