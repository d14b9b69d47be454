/**
 * The models of a second small made-up catalogue: its events are named inside their data, and its unions share their
 * variants. The document is {@code src/test/resources/sample/rides.yaml}.
 */
@WebhookEvents(spec = "sample/rides.yaml", union = "RideEvent", discriminator = "/data/kind")
package dev.sealhook.rides;

import dev.sealhook.WebhookEvents;
