package dev.sealhook.examples.benchmarks.plain;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.util.List;

/** What an event is about; of an incoming call, its id and headers. */
@Json
@SuppressWarnings("MemberName")
@CompiledJson
public record FlatData(String id, String call_id, List<SipHeader> sip_headers) {}
