/**
 * What generated code calls to read and write its types: one strict reader of JSON over bytes, and one writer. It knows how a
 * payload is read (what is malformed, what does not fit, what is kept), what a record may hold, and no event.
 *
 * <p>Made for generated code: names stay, but a person has little to do here.
 */
package dev.sealhook.codec;
