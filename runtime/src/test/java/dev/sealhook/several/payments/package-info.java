/** The models of {@code src/test/resources/several/payments.yaml}. */
@WebhookEvents(spec = "several/payments.yaml", union = "PaymentEvent", discriminator = "/items/0/RequestItem/eventCode")
package dev.sealhook.several.payments;

import dev.sealhook.WebhookEvents;
