package dev.sealhook.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The shop's {@code order.placed}. */
@Json
@CompiledJson
public record Order(
        String id,
        OffsetDateTime createdAt,
        boolean livemode,
        Status status,
        String currency,
        BigDecimal total,
        Customer customer,
        List<Line> lines,
        Map<String, String> metadata,
        String type) {}
