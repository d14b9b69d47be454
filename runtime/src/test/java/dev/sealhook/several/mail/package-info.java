/** The models of {@code src/test/resources/several/mail.yaml}. */
@WebhookEvents(spec = "several/mail.yaml", union = "MailEvent")
package dev.sealhook.several.mail;

import dev.sealhook.WebhookEvents;
