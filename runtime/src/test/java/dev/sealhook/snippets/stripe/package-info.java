/** The models of {@code src/test/resources/snippets/stripe.yaml}. */
@WebhookEvents(spec = "snippets/stripe.yaml", union = "StripeEvent")
package dev.sealhook.snippets.stripe;

import dev.sealhook.WebhookEvents;
