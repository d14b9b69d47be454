/** The models of the tracker's webhooks, generated from {@code webhooks/tracker.yaml}. */
@WebhookEvents(
        spec = "webhooks/tracker.yaml",
        union = "TrackerEvent",
        discriminator = {"header:X-Tracker-Event", "/action"})
package dev.sealhook.examples.issues.tracker;

import dev.sealhook.WebhookEvents;
