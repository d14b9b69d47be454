/**
 * Random OpenAPI documents and payloads, and tests that take them through the processor, javac and the generated code.
 * Knows what schemas mean, and nothing of how they are understood or of the Java that is made of them.
 */
package dev.sealhook.random;
