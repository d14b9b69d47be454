package dev.sealhook.processor.compare;

/** Whom a change concerns. A change that is both WIRE and SOURCE is WIRE. */
public enum Category {
    /** What is sent by the newer document can no longer be read by the older models as before. */
    WIRE,
    /** Code that used the older models no longer compiles with the newer ones, or does something else without saying so. */
    SOURCE,
    /** The rest. */
    NOTE;

    /** Whether somebody has to do something. */
    public boolean isBreaking() {
        return this != NOTE;
    }
}
