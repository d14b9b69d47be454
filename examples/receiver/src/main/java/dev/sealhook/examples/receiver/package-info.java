/**
 * A small HTTP service that receives OpenAI's webhooks: verified, unwrapped, handled by a visitor. It knows HTTP and what
 * to do about each event, not how a payload is signed or read.
 */
package dev.sealhook.examples.receiver;
