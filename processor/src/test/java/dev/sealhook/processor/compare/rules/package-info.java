/**
 * Tests of what two catalogues differ in: documents in, lines out, a folder a rule. They know no class that finds a change.
 */
package dev.sealhook.processor.compare.rules;
