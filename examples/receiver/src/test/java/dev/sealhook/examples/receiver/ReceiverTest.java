package dev.sealhook.examples.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.DeliveryLog;
import dev.sealhook.WebhookVerifier;
import dev.sealhook.openai.BatchCompletedWebhookEvent;
import dev.sealhook.openai.UnwrapWebhookEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiverTest {
    private static final byte[] SECRET = "a secret of thirty-two bytes....".getBytes(StandardCharsets.UTF_8);
    private static final int LIMIT = 2_000;
    private static final String COMPLETED = """
            {"id":"evt_1","created_at":1750000000,"data":{"id":"batch_7"},"type":"batch.completed","object":"event"}""";

    private final List<UnwrapWebhookEvent> handled = new CopyOnWriteArrayList<>();
    private final List<String> kept = new CopyOnWriteArrayList<>();
    private Consumer<UnwrapWebhookEvent> handler = handled::add;
    private Receiver receiver;
    private Provider provider;

    @BeforeEach
    void start() throws IOException {
        Safe safe = (reason, json) -> kept.add(reason + ": " + json);
        Actions actions = new Actions(safe);
        receiver = Receiver.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new WebhookEndpoint(
                        WebhookVerifier.of(Provider.shown(SECRET)),
                        DeliveryLog.inMemory(10, Duration.ofHours(1)),
                        LIMIT,
                        event -> {
                            event.accept(actions);
                            handler.accept(event);
                        },
                        safe));
        provider = new Provider(receiver.uri(), SECRET);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void answers200WhenTheEventIsHandled() throws Exception {
        assertThat(provider.deliver(COMPLETED).statusCode()).isEqualTo(200);
        assertThat(handled)
                .singleElement()
                .isInstanceOfSatisfying(
                        BatchCompletedWebhookEvent.class,
                        event -> assertThat(event.data().id()).isEqualTo("batch_7"));
        assertThat(kept).isEmpty();
    }

    @Test
    void answers200WithoutHandlingAMessageThatIsDeliveredAgain() throws Exception {
        provider.deliver(COMPLETED);
        HttpResponse<String> again = provider.redeliver(COMPLETED);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo("handled before\n");
        assertThat(handled).hasSize(1);
        assertThat(provider.deliver(COMPLETED).body()).isEqualTo("handled\n");
    }

    @Test
    void handlesAMessageThatIsDeliveredAgainBecauseItsHandlerFailed() throws Exception {
        handler = event -> {
            throw new IllegalStateException("once");
        };
        assertThat(provider.deliver(COMPLETED).statusCode()).isEqualTo(500);
        handler = handled::add;
        assertThat(provider.redeliver(COMPLETED).body()).isEqualTo("handled\n");
        assertThat(handled).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"type\":\"batch.completed\"} x", "{\"id\":\"a\",\"id\":\"b\"}"})
    void answers400ForWhatCannotBeParsed(String body) throws Exception {
        HttpResponse<String> answer = provider.deliver(body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("line 1, column ");
        assertThat(handled).isEmpty();
    }

    @Test
    void answers401WhenTheBodyIsNotTheOneThatWasSigned() throws Exception {
        byte[] signed = COMPLETED.getBytes(StandardCharsets.UTF_8);
        String other = COMPLETED.replace("batch_7", "batch_8");
        assertThat(provider.deliver(signed, BodyPublishers.ofString(other)).statusCode())
                .isEqualTo(401);
        assertThat(handled).isEmpty();
    }

    @Test
    void answers401WithoutSayingWhatIsWrong() throws Exception {
        HttpRequest unsigned = HttpRequest.newBuilder(receiver.uri())
                .POST(BodyPublishers.ofString("{"))
                .build();
        HttpResponse<String> answer = send(unsigned);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("signature refused\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE"})
    void answers405ForAnyOtherMethod(String method) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(receiver.uri())
                .method(method, BodyPublishers.noBody())
                .build());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void answers404AtAnyOtherPath() throws Exception {
        URI below = URI.create(receiver.uri() + "/more");
        assertThat(send(HttpRequest.newBuilder(below).build()).statusCode()).isEqualTo(404);
    }

    @Test
    void takesABodyAsLongAsTheLimit() throws Exception {
        assertThat(provider.deliver(padded(LIMIT)).statusCode()).isEqualTo(200);
    }

    @Test
    void answers413OverTheLimit() throws Exception {
        assertThat(provider.deliver(padded(LIMIT + 1)).statusCode()).isEqualTo(413);
        assertThat(handled).isEmpty();
    }

    @Test
    void answers413OverTheLimitThoughNoLengthIsAnnounced() throws Exception {
        byte[] body = padded(LIMIT + 1);
        HttpResponse<String> answer =
                provider.deliver(body, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void answers413BeforeABodyThatNeverEnds() throws Exception {
        try (Socket socket = new Socket(receiver.uri().getHost(), receiver.uri().getPort())) {
            socket.setSoTimeout(20_000);
            String chunk = "7d0\r\n" + " ".repeat(0x7d0) + "\r\n";
            String start = "POST " + Receiver.PATH + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
            socket.getOutputStream().write((start + chunk + chunk).getBytes(StandardCharsets.US_ASCII));
            byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
            assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void answers500AndKeepsThePayloadWhenTheHandlerFails() throws Exception {
        handler = event -> {
            throw new IllegalStateException("the disk is full");
        };
        HttpResponse<String> answer = provider.deliver(COMPLETED);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("disk");
        assertThat(kept).containsExactly("handler failed: " + COMPLETED);
    }

    @Test
    void servesOnAfterAHandlerHasFailed() throws Exception {
        handler = event -> {
            throw new IllegalStateException("once");
        };
        provider.deliver(COMPLETED);
        handler = handled::add;
        assertThat(provider.deliver(COMPLETED).statusCode()).isEqualTo(200);
    }

    @Test
    void keepsTheExactJsonOfAnEventThatTheCatalogueDoesNotList() throws Exception {
        String json = "{ \"type\" : \"video.completed\",  \"n\": 1.0e+2, \"s\": \"\\u00e9\" }";
        assertThat(provider.deliver(json).statusCode()).isEqualTo(200);
        assertThat(kept).containsExactly("event of type 'video.completed', not in the catalogue: " + json);
    }

    @Test
    void keepsTheExactJsonOfAnEventThatDoesNotFit() throws Exception {
        String json = "{\"id\":\"evt_1\",\"created_at\":1,\"data\":{ },\"type\":\"batch.failed\"}";
        assertThat(provider.deliver(json).statusCode()).isEqualTo(200);
        assertThat(kept).singleElement().asString().contains("/data/id").endsWith(json);
    }

    private static byte[] padded(int length) {
        return (COMPLETED + " ".repeat(length - COMPLETED.length())).getBytes(StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
