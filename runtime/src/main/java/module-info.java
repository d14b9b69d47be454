/** Webhooks as Java types: what generated models are made of, and what a receiver needs beside them. */
module dev.sealhook {
    requires static transitive java.sql; // of JdbcDeliveryLog

    exports dev.sealhook;
    exports dev.sealhook.codec;
    exports dev.sealhook.openai;
    exports dev.sealhook.provider;

    provides dev.sealhook.EventCatalogue with
            dev.sealhook.openai.UnwrapWebhookEvent.Catalogue;
}
