package dev.sealhook.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** Where an order goes. */
@Json
@CompiledJson
public record Address(String street, String city, String postcode, String country) {}
