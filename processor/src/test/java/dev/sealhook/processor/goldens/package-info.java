/**
 * How generated code looks, byte for byte, and that it compiles without a warning. What it does at run time is tested in
 * the runtime's module, which this one cannot see.
 */
package dev.sealhook.processor.goldens;
