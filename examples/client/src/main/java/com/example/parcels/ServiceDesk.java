package com.example.parcels;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Answers each notice with what to do about it. When Wrenpost adds a notice, this class no longer compiles until it handles
 * it.
 *
 * <p>It expects each notice once. Whoever receives them over HTTP verifies the signature and drops duplicates by the
 * delivery's id first.
 */
public final class ServiceDesk implements ParcelNotice.Visitor<String> {
    private final Whereabouts whereabouts = new Whereabouts();

    @Override
    public String visitParcelRegistered(ParcelRegisteredWebhookEvent event) {
        return "expect " + event.parcel().number() + " " + urgency(event.parcel()) + ", "
                + event.destination().accept(whereabouts);
    }

    /** The enum is open: a service that Wrenpost invents later is a value like any other, only not a known one. */
    private static String urgency(Parcel parcel) {
        return parcel.service()
                .known()
                .map(known -> switch (known) {
                    case ECONOMY -> "some day";
                    case STANDARD -> "in two days";
                    case EXPRESS -> "tomorrow";
                })
                .orElseGet(() -> "by " + parcel.service().value());
    }

    @Override
    public String visitParcelScanned(ParcelScannedWebhookEvent event) {
        return event.nextDepot()
                .map(next -> event.parcelNumber() + " is on its way to " + next)
                .orElseGet(() ->
                        event.parcelNumber() + " goes out from " + event.depot().code());
    }

    @Override
    public String visitParcelDelivered(ParcelDeliveredWebhookEvent event) {
        String proof = event.proof().accept(new Proofs());
        return event.parcelNumber() + " is " + event.destination().accept(whereabouts) + ", " + proof;
    }

    @Override
    public String visitParcelDeliveryFailed(ParcelDeliveryFailedWebhookEvent event) {
        int next = event.attempts().size() + 1;
        return event.nextAttemptOn()
                .map(day -> event.parcelNumber() + " comes again on " + weekday(day) + ", attempt " + next)
                .orElseGet(() -> event.parcelNumber() + " goes back");
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek() + " " + day;
    }

    @Override
    public String visitCustomsHeld(CustomsHeldWebhookEvent event) {
        return "pay " + total(event.charges()) + " for " + event.parcelNumber() + ", bring "
                + String.join(" and ", event.papers().keySet());
    }

    private static String total(List<Charge> charges) {
        return charges.stream()
                .collect(Collectors.groupingBy(
                        Charge::currency, Collectors.reducing(BigDecimal.ZERO, Charge::amount, BigDecimal::add)))
                .entrySet()
                .stream()
                .map(sum -> sum.getValue() + " " + sum.getKey())
                .sorted()
                .collect(Collectors.joining(" + "));
    }

    @Override
    public String visitUnrecognized(ParcelNotice.Unrecognized event) {
        return "look at " + event.json();
    }
}
