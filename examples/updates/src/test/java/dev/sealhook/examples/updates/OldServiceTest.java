package dev.sealhook.examples.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Two builds: a service compiled against the older models runs with the newer ones, which have an event more. */
class OldServiceTest {
    private static final String LOST = "{\"type\":\"parcel.lost\",\"id\":\"evt_2\"}";

    private static final Map<String, String> SERVICE = Map.of("Service", """
            package service;

            import hooks.Hook;
            import hooks.ParcelSentWebhookEvent;

            final class Complete implements Hook.Visitor<String> {
                @Override
                public String visitParcelSent(ParcelSentWebhookEvent event) {
                    return "sent " + event.id();
                }

                @Override
                public String visitUnrecognized(Hook.Unrecognized event) {
                    return "kept " + event.type();
                }
            }

            final class Some implements Hook.DefaultVisitor<String> {
                @Override
                public String visitDefault(Hook event) {
                    return "left out " + event.type();
                }
            }

            public final class Service {
                public static String complete(String json) {
                    return Hook.fromJson(json).accept(new Complete());
                }

                public static String some(String json) {
                    return Hook.fromJson(json).accept(new Some());
                }
            }
            """);

    /** Compiled only where the language has it. */
    private static final Map<String, String> SWITCH = Map.of("Switch", """
            package service;

            import hooks.Hook;
            import hooks.ParcelSentWebhookEvent;

            public final class Switch {
                public static String handle(String json) {
                    return switch (Hook.fromJson(json)) {
                        case ParcelSentWebhookEvent event -> "sent " + event.id();
                        case Hook.Unrecognized event -> "kept " + event.type();
                    };
                }
            }
            """);

    @TempDir
    private Path directory;

    private Models before;
    private Models after;
    private URLClassLoader loader;

    private static Provider provider(String... events) {
        Provider provider = new Provider();
        for (String key : events) {
            Schema body = new Schema(Schema.Kind.OBJECT);
            body.members.add(new Schema.Member("id", new Schema(Schema.Kind.STRING)));
            body.members.add(new Schema.Member("type", Schema.listed(key.replace('_', '.'))));
            provider.events.put(key, body);
        }
        return provider;
    }

    @BeforeEach
    void buildTwice() throws IOException {
        before = Models.of(provider("parcel_sent"), "old.json", directory.resolve("old"))
                .orElseThrow();
        after = Models.of(provider("parcel_sent", "parcel_lost"), "new.json", directory.resolve("new"))
                .orElseThrow();
        Path service = directory.resolve("service");
        assertThat(Javac.compile(SERVICE, before.classPath(), service)).isEmpty();
        loader = new URLClassLoader(
                new URL[] {
                    after.folder().toUri().toURL(),
                    before.folder().toUri().toURL(),
                    service.toUri().toURL()
                },
                getClass().getClassLoader());
    }

    @AfterEach
    void close() throws IOException {
        loader.close();
    }

    private String call(String method, String json) {
        return call("Service", method, json);
    }

    private String call(String service, String method, String json) {
        try {
            return (String) loader.loadClass("service." + service)
                    .getMethod(method, String.class)
                    .invoke(null, json);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void handlesWhatItWasCompiledForAsBefore() {
        String sent = "{\"type\":\"parcel.sent\",\"id\":\"evt_1\"}";

        assertThat(call("complete", sent)).isEqualTo("sent evt_1");
        assertThat(call("complete", "{\"type\":\"parcel.found\"}")).isEqualTo("kept parcel.found");
        assertThat(call("some", sent)).isEqualTo("left out parcel.sent");
    }

    @Test
    void aDefaultVisitorGetsTheNewEventInVisitDefault() {
        assertThat(call("some", LOST)).isEqualTo("left out parcel.lost");
    }

    @Test
    void aVisitorMeetsAnAbstractMethodError() {
        assertThatThrownBy(() -> call("complete", LOST))
                .isInstanceOf(AbstractMethodError.class)
                .isInstanceOf(LinkageError.class)
                .hasMessageContaining("visitParcelLost");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void aSwitchMeetsAMatchException() throws IOException {
        assertThat(Javac.compile(SWITCH, before.classPath(), directory.resolve("service")))
                .isEmpty();

        assertThat(call("Switch", "handle", "{\"type\":\"parcel.sent\",\"id\":\"evt_1\"}"))
                .isEqualTo("sent evt_1");
        assertThatThrownBy(() -> call("Switch", "handle", LOST))
                .isInstanceOf(RuntimeException.class)
                .extracting(thrown -> thrown.getClass().getName())
                .isEqualTo("java.lang.MatchException");
        assertThat(Javac.compile(SWITCH, after.classPath(), directory.resolve("again")))
                .singleElement()
                .asString()
                .contains("does not cover all possible input values");
    }

    @Test
    void aVisitorNoLongerCompilesAgainstTheNewModels() throws IOException {
        assertThat(Javac.compile(SERVICE, after.classPath(), directory.resolve("again")))
                .singleElement()
                .asString()
                .contains("Complete is not abstract and does not override abstract method visitParcelLost");
    }

    @Test
    void theReadersOfItsOwnBuildKeepTheNewEventAsUnrecognized() throws Exception {
        URL[] old = {before.folder().toUri().toURL()};
        try (URLClassLoader own = new URLClassLoader(old, getClass().getClassLoader())) {
            Object read = own.loadClass("hooks.Hook")
                    .getMethod("fromJson", byte[].class)
                    .invoke(null, LOST.getBytes(StandardCharsets.UTF_8));
            assertThat(read.toString()).startsWith("Unrecognized[type=parcel.lost");
        }
    }
}
