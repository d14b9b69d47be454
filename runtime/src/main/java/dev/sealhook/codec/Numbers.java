package dev.sealhook.codec;

import java.math.BigDecimal;

/** JSON's numbers as Java's, without loss and without ever writing out what an exponent stands for. */
final class Numbers {
    /** The longest number that is read. Longer ones take a time that grows with the square of their length. */
    static final int MAX_LENGTH = 1_000;

    private static final int LONG_DIGITS = 19;

    private Numbers() {}

    /** The number, or null if its exponent is beyond what a BigDecimal holds. */
    static BigDecimal decimal(String number) {
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
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
