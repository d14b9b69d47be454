package dev.sealhook.scheme;

import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSignatureException.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Whether a delivery was signed recently. */
final class Timestamps {
    private static final int MAX_DIGITS = 18; // fit a long, whichever they are

    private final ChronoUnit unit;
    private final Duration tolerance;
    private final Clock clock;

    Timestamps(ChronoUnit unit, Duration tolerance, Clock clock) {
        this.unit = unit;
        this.tolerance = tolerance;
        this.clock = clock;
    }

    /** Refuses what is no time, or not now; the place is for the message. */
    void check(String timestamp, String place) {
        // Not by millis(), which overflows for clocks far away.
        long age = clock.instant().getEpochSecond() - seconds(timestamp, place);
        if (age > tolerance.toSeconds()) {
            String message = "the delivery was signed " + age + " s ago; " + tolerance.toSeconds() + " s are tolerated";
            throw new WebhookSignatureException(Reason.TIMESTAMP_TOO_OLD, message);
        }
        if (-age > tolerance.toSeconds()) {
            String message = "the delivery was signed " + -age + " s in the future; " + tolerance.toSeconds()
                    + " s are tolerated";
            throw new WebhookSignatureException(Reason.TIMESTAMP_TOO_NEW, message);
        }
    }

    private long seconds(String timestamp, String place) {
        int length = timestamp.length();
        boolean digits = length > 0 && length <= MAX_DIGITS;
        for (int i = 0; digits && i < length; i++) {
            digits = timestamp.charAt(i) >= '0' && timestamp.charAt(i) <= '9';
        }
        if (!digits) {
            String message =
                    place + " is not a whole number of " + (isMillis() ? "milliseconds" : "seconds") + " since 1970";
            throw new WebhookSignatureException(Reason.MALFORMED_TIMESTAMP, message);
        }
        long number = Long.parseLong(timestamp);
        return isMillis() ? number / 1_000 : number;
    }

    private boolean isMillis() {
        return unit == ChronoUnit.MILLIS;
    }

    Timestamps at(Clock newClock) {
        return new Timestamps(unit, tolerance, newClock);
    }

    Timestamps within(Duration newTolerance) {
        return new Timestamps(unit, newTolerance, clock);
    }
}
