package dev.sealhook.examples.benchmarks;

import com.openai.core.ClientOptions;
import com.openai.core.RequestOptions;
import com.openai.core.http.Headers;
import com.openai.core.http.HttpClient;
import com.openai.core.http.HttpRequest;
import com.openai.core.http.HttpResponse;
import com.openai.models.webhooks.WebhookVerificationParams;
import com.openai.services.blocking.WebhookService;
import com.openai.services.blocking.WebhookServiceImpl;
import com.standardwebhooks.Webhook;
import dev.sealhook.WebhookVerifier;
import dev.sealhook.openai.UnwrapWebhookEvent;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.crypto.Mac;

/** The peers that verify a delivery, and those that read it too, by the names that they have in the benchmark. */
final class Verifiers {
    private Verifiers() {}

    /** What is done with one delivery. */
    interface Verifier {
        /** Something of the delivery; an exception if it must not be trusted. */
        Object verify(Delivery delivery) throws Exception;
    }

    static Verifier of(String name) throws Exception {
        return switch (name) {
            case "mac" -> mac();
            case "sealhook" -> sealhook();
            case "standardwebhooks" -> standardWebhooks();
            case "openai-java" -> openAi(false);
            case "sealhook-unwrap" -> sealhookUnwrap();
            case "openai-java-unwrap" -> openAi(true);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The unit: {@code Mac.doFinal} alone, of one Mac that has its key, on bytes that lie ready. */
    private static Verifier mac() {
        Mac mac = Delivery.mac();
        return delivery -> mac.doFinal(delivery.signed());
    }

    private static Verifier sealhook() {
        WebhookVerifier verifier = WebhookVerifier.of(Delivery.SECRET);
        return delivery -> {
            verifier.verify(delivery.body(), delivery::header);
            return delivery;
        };
    }

    private static Verifier sealhookUnwrap() {
        WebhookVerifier verifier = WebhookVerifier.of(Delivery.SECRET);
        return delivery -> UnwrapWebhookEvent.unwrap(delivery.body(), delivery::header, verifier);
    }

    private static Verifier standardWebhooks() throws Exception {
        Webhook webhook = new Webhook(Delivery.SECRET);
        return delivery -> {
            HttpHeaders headers = HttpHeaders.of(delivery.headers(), (name, value) -> true);
            webhook.verify(new String(delivery.body(), StandardCharsets.UTF_8), headers);
            return delivery;
        };
    }

    private static Verifier openAi(boolean unwrap) {
        ClientOptions options = ClientOptions.builder()
                .httpClient(new NoHttp())
                .apiKey("none")
                .webhookSecret(Delivery.SECRET)
                .build();
        WebhookService service = new WebhookServiceImpl(options);
        return delivery -> {
            WebhookVerificationParams params = WebhookVerificationParams.builder()
                    .payload(delivery.body())
                    .headers(headers(delivery))
                    .secret(Delivery.SECRET)
                    .build();
            if (unwrap) {
                return service.unwrap(params);
            }
            service.verifySignature(params);
            return params;
        };
    }

    private static Headers headers(Delivery delivery) {
        return Headers.builder()
                .put("webhook-id", delivery.id())
                .put("webhook-timestamp", delivery.timestamp())
                .put("webhook-signature", delivery.signature())
                .build();
    }

    /** The gate: whoever refuses a right delivery or trusts a wrong one is not measured. */
    static void check(String name, List<Delivery> deliveries) throws Exception {
        Verifier verifier = of(name);
        for (Delivery delivery : deliveries) {
            verifier.verify(delivery);
            if (!name.equals("mac") && trusts(verifier, delivery.tampered())) {
                throw new IllegalStateException(name + " trusted a delivery that was tampered with");
            }
        }
        if (name.endsWith("-unwrap")) {
            String reader = name.substring(0, name.length() - "-unwrap".length());
            Readers.checkEvents(Readers.of(reader), deliveries, verifier);
        }
    }

    private static boolean trusts(Verifier verifier, Delivery delivery) {
        try {
            verifier.verify(delivery);
            return true;
        } catch (Exception refused) {
            return false;
        }
    }

    /** A client needs one, and never uses it here. */
    private static final class NoHttp implements HttpClient {
        @Override
        public HttpResponse execute(HttpRequest request, RequestOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<HttpResponse> executeAsync(HttpRequest request, RequestOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
