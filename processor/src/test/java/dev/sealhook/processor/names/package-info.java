/**
 * How things of a document are called in Java: the table of names, what is reserved, what falls together, and what stays.
 * Knows no more of generated code than its names.
 */
package dev.sealhook.processor.names;
