/**
 * The events of a made-up shop, generated from {@code webhooks/shop.yaml}. Their payloads are larger than those of the shipped
 * catalogue, and of more types.
 */
@WebhookEvents(spec = "webhooks/shop.yaml", union = "ShopEvent")
package dev.sealhook.examples.benchmarks.shop;

import dev.sealhook.WebhookEvents;
