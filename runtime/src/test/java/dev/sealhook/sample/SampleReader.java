package dev.sealhook.sample;

import dev.sealhook.codec.EventReader;

/** Gives the codec's own tests the reader that stands behind {@link ParcelEvent#fromJson(byte[])}. */
public final class SampleReader {
    private SampleReader() {}

    public static EventReader<ParcelEvent> get() {
        return ParcelEventJson.READER;
    }
}
