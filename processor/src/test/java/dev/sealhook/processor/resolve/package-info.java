/** The decisions that are taken between a catalogue and the Java for it. */
package dev.sealhook.processor.resolve;
