/**
 * What is wrong with a document, where, and what to do about it; collected first, reported together at the end.
 * It knows no document format and does not know who reports: javac, a command line or a test.
 */
package dev.sealhook.spec.problem;
