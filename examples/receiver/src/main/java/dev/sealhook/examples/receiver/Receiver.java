package dev.sealhook.examples.receiver;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The running service: one path, answered by several threads, until it is closed. */
final class Receiver implements AutoCloseable {
    static final String PATH = "/webhooks/openai";

    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private Receiver(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param address where to listen; port 0 takes a free one
     * @throws IOException if the port is taken
     */
    static Receiver start(InetSocketAddress address, HttpHandler endpoint) throws IOException {
        Receiver receiver = new Receiver(HttpServer.create(address, 0));
        receiver.server.createContext(PATH, exchange -> {
            // The server takes a context for a prefix.
            if (exchange.getRequestURI().getPath().equals(PATH)) {
                endpoint.handle(exchange);
            } else {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            }
        });
        receiver.server.setExecutor(receiver.threads);
        receiver.server.start();
        return receiver;
    }

    /** Where a provider on this machine would deliver to. */
    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + PATH);
    }

    /** Takes no more deliveries, and lets those that have begun come to their end, for two seconds. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            // HttpServer.stop(2) would wait for the whole two seconds, deliveries or not.
            threads.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
    }
}
