package dev.sealhook.examples.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A library that reads one record from JSON, as its documentation says to.
 *
 * @param <T> the record
 */
interface Decoder<T> {
    /** Reads bytes. */
    T read(byte[] json) throws IOException;

    /** Reads a String, where the library can. */
    default T read(String json) {
        throw new UnsupportedOperationException("it reads bytes only");
    }

    /** The decoder of a library. */
    static <T> Decoder<T> of(String library, Class<T> type) {
        return switch (library) {
            case "fastjson2" -> new Fastjson<>(type);
            case "dsl-json" -> {
                DslJson<Object> json = new DslJson<>(Settings.basicSetup());
                yield bytes -> json.deserialize(type, bytes, bytes.length);
            }
            case "avaje-jsonb" -> new Avaje<>(Jsonb.builder().build().type(type));
            case "jackson3" -> {
                JsonMapper mapper = new JsonMapper();
                yield bytes -> mapper.readValue(bytes, type);
            }
            default -> throw new IllegalArgumentException(library);
        };
    }

    /** fastjson2. */
    record Fastjson<T>(Class<T> type) implements Decoder<T> {
        @Override
        public T read(byte[] json) {
            return JSON.parseObject(json, type);
        }

        @Override
        public T read(String json) {
            return JSON.parseObject(json, type);
        }
    }

    /** avaje-jsonb. */
    record Avaje<T>(JsonType<T> type) implements Decoder<T> {
        @Override
        public T read(byte[] json) {
            return type.fromJson(json);
        }

        @Override
        public T read(String json) {
            return type.fromJson(json);
        }
    }
}
