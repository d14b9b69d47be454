/** What the tests of several packages share. It knows nothing of what they test. */
package dev.sealhook.testing;
