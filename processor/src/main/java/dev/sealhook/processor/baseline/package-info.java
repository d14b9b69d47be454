/**
 * The comparison of a document with the earlier one that its annotation names. Knows neither the
 * compiler nor the build that asks for it.
 */
package dev.sealhook.processor.baseline;
