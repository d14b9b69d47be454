/**
 * Small catalogues by hand, in the shape of generated code: what the codec's tests read and write. Not a model for the
 * emitters, which have their own.
 */
package dev.sealhook.sample;
