/**
 * The models of a small made-up catalogue, which the codec's tests read and write: generated, and a component of every
 * kind in them. The document is {@code src/test/resources/sample/parcels.yaml}.
 */
@WebhookEvents(spec = "sample/parcels.yaml", union = "ParcelEvent")
package dev.sealhook.sample;

import dev.sealhook.WebhookEvents;
