package dev.sealhook.codec;

import java.util.Arrays;

/**
 * Where objects and arrays end that were passed over in a search, so that nobody passes over them again. Without it, unions
 * inside each other whose tags come last would be searched once for each level around them.
 */
final class CheckedExtents {
    private static final int WORTH_KNOWING = 32; // bytes; what is shorter is soon passed over again

    private int[] starts = new int[16]; // ascending
    private int[] ends = new int[16];
    private int count;

    /** Opens the extent of a container; -1 if it needs none, for it lies within what is known. */
    int open(int start) {
        if (count > 0 && start <= starts[count - 1]) {
            return -1;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count] = 0;
        return count++;
    }

    /** Closes an extent that was opened. */
    void close(int extent, int end) {
        if (extent == count - 1 && end - starts[extent] < WORTH_KNOWING) {
            count--;
        } else if (extent >= 0) {
            ends[extent] = end;
        }
    }

    /** Where the container that begins here ends; 0 if that is not known. */
    int endOf(int start) {
        int extent = Arrays.binarySearch(starts, 0, count, start);
        return extent < 0 ? 0 : ends[extent];
    }
}
