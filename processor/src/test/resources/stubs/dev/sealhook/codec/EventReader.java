package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

public abstract class EventReader<E> {
    protected static final int UNKNOWN = -1;

    protected EventReader(String discriminator) {}

    protected abstract int eventOfType(String type);

    protected abstract int eventOfWebhook(String key);

    protected abstract E read(int event, JsonReader in);

    protected abstract E unrecognized(String type, JsonText json, Optional<String> problem);

    public final E read(byte[] utf8) {
        return null;
    }

    public final E read(String json) {
        return null;
    }

    public final E read(InputStream in) throws IOException {
        return null;
    }

    public final E read(String webhook, byte[] utf8) {
        return null;
    }
}
