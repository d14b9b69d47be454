package dev.sealhook.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.time.LocalDate;

/** Who ordered. */
@Json
@CompiledJson
public record Customer(String id, String name, String email, LocalDate birthday, Address address) {}
