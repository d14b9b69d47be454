package dev.sealhook.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** One line of an order. */
@Json
@CompiledJson
public record Line(
        String sku,
        String title,
        long quantity,
        BigDecimal price,
        BigDecimal taxRate,
        State state,
        OffsetDateTime deliverBy,
        List<String> tags) {}
