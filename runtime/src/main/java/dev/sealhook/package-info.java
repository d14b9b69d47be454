/**
 * What a receiver of webhooks meets beside its generated types: the annotation that asks for them, signatures, raw
 * JSON, and what is thrown. It knows neither how a payload is read nor any provider's events.
 */
package dev.sealhook;
