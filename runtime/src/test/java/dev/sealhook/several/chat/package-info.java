/** The models of {@code src/test/resources/several/chat.yaml}. */
@WebhookEvents(spec = "several/chat.yaml", union = "ChatEvent")
package dev.sealhook.several.chat;

import dev.sealhook.WebhookEvents;
