package dev.sealhook.processor.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {
    static List<Mistake> mistakes() {
        return Stream.concat(DocumentMistakes.all().stream(), SchemaMistakes.all().stream()).toList();
    }

    @Test
    void printAll() {
        mistakes().forEach(m -> {
            System.out.println("=== " + m.code() + " " + new String(m.document(), java.nio.charset.StandardCharsets.UTF_8).lines().limit(8).map(l -> l.length() > 150 ? l.substring(0,150) : l).toList());
            try { m.made().problems().forEach(p -> System.out.println("    " + p.severity() + " " + p)); }
            catch (Throwable t) { t.printStackTrace(System.out); }
        });
    }
}
