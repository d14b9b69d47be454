package dev.sealhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
    @Test
    void staysInTheClassFileAndOutOfTheRunningProgram() {
        for (Class<?> annotation : new Class<?>[] {WebhookEvents.class, Generated.class}) {
            assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
        }
        assertThat(WebhookEvents.class.getAnnotation(Target.class).value()).containsExactly(ElementType.PACKAGE);
        assertThat(Generated.class.getAnnotation(Target.class).value()).containsExactly(ElementType.TYPE);
    }

    @Test
    void asksForTheDocumentAndForNothingElse() {
        Map<String, Object> defaults = new TreeMap<>();
        for (Method member : WebhookEvents.class.getDeclaredMethods()) {
            Object value = member.getDefaultValue();
            defaults.put(member.getName(), String.valueOf(value instanceof String[] names ? names.length : value));
        }
        assertThat(defaults)
                .isEqualTo(Map.of(
                        "spec", "null", "union", "WebhookEvent", "discriminator", "0", "baseline", "", "rename", "0"));
    }
}
