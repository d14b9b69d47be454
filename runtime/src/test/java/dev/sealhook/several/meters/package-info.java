/** The models of {@code src/test/resources/several/meters.yaml}. */
@WebhookEvents(spec = "several/meters.yaml", union = "MeterEvent")
package dev.sealhook.several.meters;

import dev.sealhook.WebhookEvents;
