/**
 * Wrenpost's notices, typed, and what our service desk does about them. It knows the carrier's business, not its JSON: that
 * is generated into this package from {@code webhooks/wrenpost.yaml} each time it is compiled.
 */
@WebhookEvents(spec = "webhooks/wrenpost.yaml", union = "ParcelNotice")
package com.example.parcels;

import dev.sealhook.WebhookEvents;
