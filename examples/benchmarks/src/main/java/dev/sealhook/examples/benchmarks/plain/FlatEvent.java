package dev.sealhook.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** Any event of the shipped catalogue: one record for all types, so none is told apart. */
@Json
@SuppressWarnings("MemberName")
@CompiledJson
public record FlatEvent(String type, String id, long created_at, FlatData data, String object) {}
