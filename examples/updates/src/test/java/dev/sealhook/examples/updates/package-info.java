/**
 * Old code meets a new catalogue, by hand and by chance: what breaks is found by compiling, linking and reading, and compared
 * with what {@code diff} says. Knows no rule but by its ID.
 */
package dev.sealhook.examples.updates;
