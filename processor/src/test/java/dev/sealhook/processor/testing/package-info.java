/**
 * What the tests of this module share: small documents, and what the generator makes of them. Knows no compiler and no
 * expectation.
 */
package dev.sealhook.processor.testing;
