/** Drives the receiver as a provider would: over HTTP, signed. It knows how to sign, and nothing of the receiver's inside. */
package dev.sealhook.examples.receiver;
