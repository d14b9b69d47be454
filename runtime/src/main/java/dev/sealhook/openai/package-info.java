/**
 * OpenAI's webhook events, generated from the catalogue that Sealhook ships. Knows nothing that the document does not say;
 * begin with {@link dev.sealhook.openai.UnwrapWebhookEvent#unwrap}.
 */
@WebhookEvents(spec = "META-INF/webhooks/openai.json", union = "UnwrapWebhookEvent")
package dev.sealhook.openai;

import dev.sealhook.WebhookEvents;
