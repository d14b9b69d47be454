/**
 * Builds whole projects with Maven, to show what only a build can show: that models follow their document. It knows files,
 * commands and their output, and calls nothing of Sealhook.
 */
package dev.sealhook.examples.builds;
