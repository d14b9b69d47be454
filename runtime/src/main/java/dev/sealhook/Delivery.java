package dev.sealhook;

import java.net.URI;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One received request: its body, its headers and, where a provider signs it, its URI.
 *
 * <pre>{@code
 * Delivery delivery = Delivery.of(body, request::getHeader);
 * }</pre>
 *
 * <p>Header names are compared without case (RFC 9110, section 5.1). The body is not copied and must not be changed; what
 * is verified must be what was sent, so it is taken as bytes, before anything has parsed or decoded it.
 */
public final class Delivery {
    private final byte[] body;
    private final Function<String, String> headers;
    private final URI uri; // null if it is not known

    private Delivery(byte[] body, Function<String, String> headers, URI uri) {
        this.body = body;
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * A request whose headers a function looks up, such as {@code request::getHeader} of a servlet request.
     *
     * @param body the body's bytes, exactly as they were received
     * @param headers gives a header's value by its name, which is asked in lower case; null for one that is absent
     * @return the delivery
     * @throws NullPointerException if one of the two is null
     */
    public static Delivery of(byte[] body, Function<String, String> headers) {
        return new Delivery(Objects.requireNonNull(body, "body"), Objects.requireNonNull(headers, "headers"), null);
    }

    /**
     * A request whose headers are a map, in any case: {@code Map<String, String>}, or {@code Map<String, List<String>>}
     * as {@code java.net.http.HttpHeaders.map()} gives it.
     *
     * @param body the body's bytes, exactly as they were received
     * @param headers by name; a value is a string or a collection of strings
     * @return the delivery
     * @throws IllegalArgumentException if a value is neither
     * @throws NullPointerException if one of the two is null
     */
    public static Delivery of(byte[] body, Map<String, ?> headers) {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, ?> header :
                Objects.requireNonNull(headers, "headers").entrySet()) {
            Object value = header.getValue();
            if (value instanceof Collection<?> several) {
                several.forEach(one -> add(values, header.getKey(), one));
            } else if (value != null) {
                add(values, header.getKey(), value);
            }
        }
        return of(body, values::get);
    }

    private static void add(Map<String, String> values, String name, Object value) {
        if (!(value instanceof String text)) {
            throw new IllegalArgumentException("the header " + name + " is neither a string nor a list of strings");
        }
        // The JDK's server names the request line's header null.
        if (name != null) {
            values.merge(lowerCase(name), text, Delivery::join);
        }
    }

    private static String join(String first, String second) {
        return first + ", " + second;
    }

    /**
     * A request whose headers a function looks up with all of their values, such as {@code request::getHeaders} of a
     * servlet request.
     *
     * @param body the body's bytes, exactly as they were received
     * @param headers gives a header's values by its name, which is asked in lower case; null or none for one that is
     *     absent
     * @return the delivery
     * @throws NullPointerException if one of the two is null
     */
    public static Delivery ofAll(byte[] body, Function<String, Enumeration<String>> headers) {
        Objects.requireNonNull(headers, "headers");
        return of(body, name -> {
            Enumeration<String> values = headers.apply(name);
            String value = null;
            while (values != null && values.hasMoreElements()) {
                value = value == null ? values.nextElement() : join(value, values.nextElement());
            }
            return value;
        });
    }

    /**
     * The same request, with its URI.
     *
     * @param requestUri the URI as the provider called it, and as it stands in the provider's settings: behind a proxy
     *     that is not what the server sees
     * @return a new delivery
     * @throws NullPointerException if it is null
     */
    public Delivery withUri(URI requestUri) {
        return new Delivery(body, headers, Objects.requireNonNull(requestUri, "uri"));
    }

    /**
     * The body.
     *
     * @return its bytes; the array itself, which must not be changed
     */
    public byte[] body() {
        return body;
    }

    /**
     * The headers.
     *
     * @return gives a header's value, as {@link #header} does, by its name in lower case; null if there is none
     */
    public Function<String, String> headers() {
        return headers;
    }

    /**
     * A header's value.
     *
     * @param name in any case
     * @return its value; several are joined by commas, in their order (RFC 9110, section 5.2); empty if there is none
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.apply(lowerCase(name)));
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * The request's URI.
     *
     * @return the URI; empty if it was not told
     */
    public Optional<URI> uri() {
        return Optional.ofNullable(uri);
    }
}
