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
    private final long seconds; // of the tolerance
    private final Clock clock;
    private final boolean isSystem;

    Timestamps(ChronoUnit unit, Duration tolerance, Clock clock) {
        this.unit = unit;
        this.tolerance = tolerance;
        this.seconds = tolerance.toSeconds();
        this.clock = clock;
        this.isSystem = clock.equals(Clock.systemUTC());
    }

    /** Refuses what is no time, or not now; the place is for the message. */
    void check(String timestamp, String place) {
        long age = now() - seconds(timestamp, place);
        if (age > seconds) {
            String message = "the delivery was signed " + age + " s ago; " + seconds + " s are tolerated";
            throw new WebhookSignatureException(Reason.TIMESTAMP_TOO_OLD, message);
        }
        if (-age > seconds) {
            String message = "the delivery was signed " + -age + " s in the future; " + seconds + " s are tolerated";
            throw new WebhookSignatureException(Reason.TIMESTAMP_TOO_NEW, message);
        }
    }

    /** The system's clock tells milliseconds in a third of the time of an instant; for others they may overflow. */
    private long now() {
        return isSystem
                ? Math.floorDiv(clock.millis(), 1_000L)
                : clock.instant().getEpochSecond();
    }

    private long seconds(String timestamp, String place) {
        int length = timestamp.length();
        boolean digits = length > 0 && length <= MAX_DIGITS;
        long number = 0;
        for (int i = 0; digits && i < length; i++) {
            int digit = timestamp.charAt(i) - '0';
            digits = digit >= 0 && digit <= 9;
            number = 10 * number + digit;
        }
        if (!digits) {
            String message =
                    place + " is not a whole number of " + (isMillis() ? "milliseconds" : "seconds") + " since 1970";
            throw new WebhookSignatureException(Reason.MALFORMED_TIMESTAMP, message);
        }
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
