package dev.sealhook.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** One header of a call. */
@Json
@CompiledJson
public record SipHeader(String name, String value) {}
