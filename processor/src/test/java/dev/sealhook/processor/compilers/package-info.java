/**
 * The processor in compilers that users have: where each finds the document, and that all write the same bytes. Knows
 * options, paths and jars, and of generated code only that it is there.
 */
package dev.sealhook.processor.compilers;
