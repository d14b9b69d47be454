package dev.sealhook.examples.receiver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The other side: signs a body by Standard Webhooks 1.0 and delivers it by POST. */
final class Provider {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI receiver;
    private final byte[] secret;
    private int messages;

    /**
     * A provider.
     *
     * @param receiver where to deliver
     * @param secret the key, raw
     */
    Provider(URI receiver, byte[] secret) {
        this.receiver = receiver;
        this.secret = secret.clone();
    }

    /** The way in which a secret of these bytes is shown to people. */
    static String shown(byte[] secret) {
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }

    HttpResponse<String> deliver(String json) throws IOException, InterruptedException {
        return deliver(json.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> deliver(byte[] body) throws IOException, InterruptedException {
        return deliver(body, BodyPublishers.ofByteArray(body));
    }

    /** Signs one body and sends another one, or the same in another way. */
    HttpResponse<String> deliver(byte[] signed, BodyPublisher sent) throws IOException, InterruptedException {
        messages++;
        return send(signed, sent);
    }

    /** Delivers the last message again, signed anew. */
    HttpResponse<String> redeliver(String json) throws IOException, InterruptedException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return send(body, BodyPublishers.ofByteArray(body));
    }

    private HttpResponse<String> send(byte[] signed, BodyPublisher sent) throws IOException, InterruptedException {
        String id = "msg_" + messages;
        String timestamp = Long.toString(Clock.systemUTC().instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(receiver)
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", "v1," + signature(id + "." + timestamp + ".", signed))
                .header("content-type", "application/json")
                .timeout(PATIENCE)
                .POST(sent)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private String signature(String prefix, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(prefix.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
