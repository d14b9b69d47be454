package dev.sealhook;

public final class JsonText {
    public String text() {
        return "";
    }
}
