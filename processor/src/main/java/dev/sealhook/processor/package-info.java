/**
 * The annotation processor: javac's glue around reading, understanding, resolving and emitting. It knows elements and files,
 * and takes no decision on what is generated.
 */
package dev.sealhook.processor;
