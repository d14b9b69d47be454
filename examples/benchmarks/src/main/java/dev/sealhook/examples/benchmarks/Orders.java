package dev.sealhook.examples.benchmarks;

import dev.sealhook.examples.benchmarks.plain.Address;
import dev.sealhook.examples.benchmarks.plain.Customer;
import dev.sealhook.examples.benchmarks.plain.Line;
import dev.sealhook.examples.benchmarks.plain.Order;
import dev.sealhook.examples.benchmarks.plain.State;
import dev.sealhook.examples.benchmarks.plain.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Orders of the made-up shop,. */
final class Orders {
    private static final List<String> TITLES =
            List.of("Füller, 0,7 mm", "Notebook, ruled", "Tinte „Nachtblau“", "Stapler");

    private Orders() {}

    /** An order that is about so large in JSON. */
    static Order ofSize(String size) {
        return of(
                switch (size) {
                    case "1.5 kB" -> 5;
                    case "25 kB" -> 120;
                    default -> throw new IllegalArgumentException(size);
                });
    }

    private static Order of(int lines) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("channel", "web");
        metadata.put("campaign", "autumn-2026");
        return new Order(
                "ord_68f1c2a07d3c8190b5e4",
                time(0),
                true,
                Status.paid,
                "EUR",
                new BigDecimal("1184.90"),
                new Customer(
                        "cus_9hK2mQ",
                        "Zoë Núñez",
                        "zoe@example.com",
                        LocalDate.of(1990, 2, 28),
                        new Address("Große Straße 12", "Köln", "50667", "DE")),
                IntStream.range(0, lines).mapToObj(Orders::line).toList(),
                metadata,
                "order.placed");
    }

    private static Line line(int i) {
        return new Line(
                "sku_" + (4711 + 13 * i),
                TITLES.get(i % TITLES.size()),
                1 + i % 4,
                new BigDecimal(1990 + 7 * i).movePointLeft(2),
                new BigDecimal("0.19"),
                i % 5 == 0 ? State.backordered : State.reserved,
                time(i),
                i % 3 == 0 ? List.of() : List.of("gift", "fragile"));
    }

    private static OffsetDateTime time(int hours) {
        return LocalDateTime.of(2026, 11, 23, 8, 15, 30).plusHours(hours).atOffset(ZoneOffset.UTC);
    }
}
