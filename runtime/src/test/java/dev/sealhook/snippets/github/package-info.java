/** The models of {@code src/test/resources/snippets/github.yaml}. */
@WebhookEvents(
        spec = "snippets/github.yaml",
        union = "GitHubEvent",
        discriminator = {"header:X-GitHub-Event", "/action"})
package dev.sealhook.snippets.github;

import dev.sealhook.WebhookEvents;
