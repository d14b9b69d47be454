package dev.sealhook.maven;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.maven.plugin.MojoFailureException;

/** Fetches a document by HTTP. */
final class Download {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Download() {}

    static boolean isUrl(String value) {
        return value != null && value.matches("(?i)https?://.*");
    }

    /**
     * Keeps it in a folder, so that problems can be reported at its lines.
     *
     * @param parameter whose value the URL is
     * @return the file
     */
    static Path to(Path folder, String parameter, String url) throws MojoFailureException {
        try {
            URI uri = URI.create(url);
            String path = String.valueOf(uri.getPath());
            String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\w.-]", "_");
            Path file = Files.createDirectories(folder).resolve(name.isEmpty() ? "document" : name);
            HttpResponse<Path> response = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(
                            HttpRequest.newBuilder(uri).timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofFile(file));
            if (response.statusCode() != 200) {
                throw new MojoFailureException(parameter + ": '" + url + "' answers " + response.statusCode());
            }
            return file;
        } catch (IOException | IllegalArgumentException e) {
            throw new MojoFailureException(parameter + ": '" + url + "' cannot be read: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoFailureException(parameter + ": '" + url + "' was not read to its end");
        }
    }
}
