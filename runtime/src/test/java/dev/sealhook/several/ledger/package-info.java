/** The models of {@code src/test/resources/several/ledger.yaml}. */
@WebhookEvents(spec = "several/ledger.yaml", union = "LedgerEvent")
package dev.sealhook.several.ledger;

import dev.sealhook.WebhookEvents;
