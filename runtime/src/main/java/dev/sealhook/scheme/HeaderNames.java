package dev.sealhook.scheme;

import dev.sealhook.Delivery;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSignatureException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names that one header may have; the first that is there counts. */
final class HeaderNames {
    private final String[] lowerCase;
    private final String description;

    HeaderNames(List<String> names) {
        lowerCase = new String[names.size()];
        for (int i = 0; i < lowerCase.length; i++) {
            lowerCase[i] = names.get(i).toLowerCase(Locale.ROOT);
        }
        description = "the header " + names.get(0);
    }

    /** Of places that are headers. */
    static HeaderNames ofPlaces(List<String> places) {
        List<String> names = new ArrayList<>();
        for (String place : places) {
            names.add(place.substring(Places.HEADER.length()));
        }
        return new HeaderNames(names);
    }

    /** The header's value, which is not empty. */
    String required(Delivery delivery, Reason missing) {
        for (String name : lowerCase) {
            String value = delivery.headers().apply(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        throw new WebhookSignatureException(missing, description + " is missing");
    }

    /** For messages. */
    String description() {
        return description;
    }
}
