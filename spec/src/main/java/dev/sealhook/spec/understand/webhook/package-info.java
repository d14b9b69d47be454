/**
 * Webhooks: the operations that a document lists, their bodies, and what in a body names its event. Knows what schemas
 * amount to, and builds no types.
 */
package dev.sealhook.spec.understand.webhook;
