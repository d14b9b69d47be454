/**
 * A receiver of an issue tracker's webhooks, whose events are named by a header and whose signatures follow a scheme of the
 * tracker's own. It knows the generated models, and nothing of how they are read.
 */
package dev.sealhook.examples.issues;
