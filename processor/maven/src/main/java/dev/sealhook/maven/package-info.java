/**
 * The Maven plugin: sets up the compiler of a client's project, and has goals around the processor's own code. It knows Maven;
 * what a document means, and what breaks, it asks the processor.
 */
package dev.sealhook.maven;
