package dev.sealhook.codec;

import java.math.BigDecimal;

/** JSON's numbers as Java's, without loss and without ever writing out what an exponent stands for. */
final class Numbers {
    /** The most digits of a number that is read. More take a time that grows with the square of their count. */
    static final int MAX_DIGITS = 1_000;

    /** The longest number that is read: with that many digits, a sign, a point, zeros in front and an exponent. */
    static final int MAX_LENGTH = MAX_DIGITS + 20;

    private static final int LONG_DIGITS = 19;

    private Numbers() {}

    /** The number that stands there, or null if it has too many digits, or an exponent of more than 32 bits. */
    static BigDecimal decimal(byte[] json, int from, int to) {
        long unscaled = 0;
        int scale = 0;
        boolean plain = to - from < LONG_DIGITS;
        for (int i = from; i < to && plain; i++) {
            plain = json[i] <= '9'; // no exponent
            if (json[i] >= '0') {
                unscaled = 10 * unscaled + json[i] - '0';
            } else if (json[i] == '.') {
                scale = to - i - 1;
            }
        }
        return plain
                ? BigDecimal.valueOf(json[from] == '-' ? -unscaled : unscaled, scale)
                : decimal(StringDecoder.ascii(json, from, to));
    }

    /** The number, or null if it has too many digits, or an exponent of more than 32 bits. */
    static BigDecimal decimal(String number) {
        if (number.length() > MAX_LENGTH) {
            return null;
        }
        try {
            BigDecimal decimal = new BigDecimal(number);
            return refusal(decimal) == null ? decimal : null;
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
    }

    /** Why a number could not be read again once it is written, or null. */
    static String refusal(BigDecimal number) {
        if (number.precision() > MAX_DIGITS) {
            return "a number has at most " + MAX_DIGITS + " digits, found " + number.precision();
        }
        long exponent = (long) number.precision() - number.scale() - 1; // as it is written
        return exponent > Integer.MAX_VALUE ? "a number has an exponent of 32 bits, found " + exponent : null;
    }

    /** What a number should have been that {@link #decimal} does not take. */
    static String wanted(String number) {
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        int digits = exponent < 0 ? number.length() : exponent;
        return digits > MAX_DIGITS
                ? "a number of at most " + MAX_DIGITS + " digits"
                : "a number with an exponent of 32 bits";
    }

    /** Whether it is whole and within the range; 1.0 and 1e3 are whole. */
    static boolean isWhole(BigDecimal number, long least, long greatest) {
        if (number.signum() == 0) {
            return least <= 0 && greatest >= 0;
        }
        long digitsBeforePoint = (long) number.precision() - number.scale();
        return digitsBeforePoint > 0
                && digitsBeforePoint <= LONG_DIGITS
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(greatest)) <= 0;
    }
}
