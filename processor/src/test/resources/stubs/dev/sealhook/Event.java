package dev.sealhook;

public interface Event {
    String type();

    byte[] toJsonBytes();

    default String toJson() {
        return null;
    }
}
