/**
 * What generated code calls to read and write its types, and the one place that speaks to the tokenizer. It knows how a
 * payload is read (what is malformed, what does not fit, what is kept), what a record may hold, and no event.
 *
 * <p>Made for generated code: names stay, but a person has little to do here.
 */
package dev.sealhook.codec;
