/**
 * From a catalogue to Java: every decision on names, nesting, order and nullability is taken here, and only here. Knows no
 * code: what is decided is a {@link dev.sealhook.processor.model.Model}.
 */
package dev.sealhook.processor.resolve;
