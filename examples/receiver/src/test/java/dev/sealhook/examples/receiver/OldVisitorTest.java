package dev.sealhook.examples.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.DeliveryLog;
import dev.sealhook.WebhookVerifier;
import dev.sealhook.openai.UnwrapWebhookEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visitor that was compiled before the catalogue gained events, and runs with the catalogue that has them. */
class OldVisitorTest {
    private static final byte[] SECRET = "a secret of thirty-two bytes....".getBytes(StandardCharsets.UTF_8);
    private static final String COMPLETED = """
            {"id":"evt_1","created_at":1750000000,"data":{"id":"batch_7"},"type":"batch.completed","object":"event"}""";

    /** The models as they were before any event: just enough of them to compile against. */
    private static final String OLD_MODELS = """
            package dev.sealhook.openai;

            public interface UnwrapWebhookEvent {
                interface Visitor<R> {
                    R visitUnrecognized(Unrecognized event);
                }

                final class Unrecognized {}
            }
            """;

    private static final String OLD_ACTIONS = """
            package old;

            import dev.sealhook.openai.UnwrapWebhookEvent;

            public final class OldActions implements UnwrapWebhookEvent.Visitor<String> {
                @Override
                public String visitUnrecognized(UnwrapWebhookEvent.Unrecognized event) {
                    return "kept";
                }
            }
            """;

    @TempDir
    private Path directory;

    private final List<String> kept = new CopyOnWriteArrayList<>();

    /** Compiled against the old models, linked to the ones that this test sees. */
    @SuppressWarnings("unchecked")
    private UnwrapWebhookEvent.Visitor<String> oldActions(ClassLoader loader) throws ReflectiveOperationException {
        return (UnwrapWebhookEvent.Visitor<String>)
                loader.loadClass("old.OldActions").getConstructor().newInstance();
    }

    private void compile() throws IOException {
        Path models = Files.writeString(directory.resolve("UnwrapWebhookEvent.java"), OLD_MODELS);
        Path actions = Files.writeString(directory.resolve("OldActions.java"), OLD_ACTIONS);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", directory.toString(), models.toString(), actions.toString());
        assertThat(result).isZero();
    }

    private HttpResponse<String> deliver(UnwrapWebhookEvent.Visitor<String> visitor, String payload) throws Exception {
        WebhookEndpoint endpoint = new WebhookEndpoint(
                WebhookVerifier.of(Provider.shown(SECRET)),
                DeliveryLog.inMemory(10, Duration.ofHours(1)),
                2_000,
                event -> event.accept(visitor),
                (reason, json) -> kept.add(reason + ": " + json));
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (Receiver receiver = Receiver.start(anyPort, endpoint)) {
            return new Provider(receiver.uri(), SECRET).deliver(payload);
        }
    }

    @Test
    void keepsThePayloadAndAnswers500SoThatTheProviderDeliversAgain() throws Exception {
        compile();
        URL[] path = {directory.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            assertThat(deliver(oldActions(loader), COMPLETED).statusCode()).isEqualTo(500);
            assertThat(kept).containsExactly("handler failed: " + COMPLETED);

            assertThat(deliver(oldActions(loader), "{\"type\":\"batch.invented\"}")
                            .statusCode())
                    .as("what it was compiled for is handled as ever")
                    .isEqualTo(200);
        }
    }
}
