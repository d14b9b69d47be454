package dev.sealhook.processor.compare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {
    @Test
    void writesALineAChangeInTheOrderOfTheirPlaces() {
        assertThat(Format.TEXT.of(TwoCatalogues.changes())).isEqualTo("""
                        new.yaml:3:3: DESCRIPTION_CHANGED parcel_sent (NOTE)
                        new.yaml:9:17: PROPERTY_NULLABLE ParcelSentWebhookEvent.town (WIRE)
                        new.yaml:10:3: EVENT_ADDED parcel_lost (SOURCE)
                        """);
        assertThat(Format.TEXT.of(List.of())).isEmpty();
    }

    @Test
    void writesWhatBreaksFirstInAChangelog() {
        assertThat(Format.MARKDOWN.of(TwoCatalogues.changes())).isEqualTo("""
                        ### Breaks what is read

                        - `ParcelSentWebhookEvent.town`: a required property that was never null may now be null (PROPERTY_NULLABLE)

                        ### Breaks code

                        - `parcel_lost`: an event is new: visitors and exhaustive switches have to handle it (EVENT_ADDED)

                        ### Other changes

                        - `parcel_sent`: a title or description has changed (DESCRIPTION_CHANGED)
                        """);
        assertThat(Format.MARKDOWN.of(List.of())).isEqualTo("No changes.\n");
    }

    @Test
    void writesOneObjectForTools() {
        assertThat(Format.JSON.of(TwoCatalogues.changes().subList(2, 3)))
                .isEqualTo("{\"breaking\":true,\"changes\":[{\"rule\":\"EVENT_ADDED\",\"category\":\"SOURCE\","
                        + "\"file\":\"new.yaml\",\"line\":10,\"column\":3,\"pointer\":\"/webhooks/parcel_lost\","
                        + "\"subject\":\"parcel_lost\",\"detail\":\"\"}]}\n");
        assertThat(Format.JSON.of(TwoCatalogues.changes().subList(0, 1))).startsWith("{\"breaking\":false,");
        assertThat(Format.JSON.of(List.of())).isEqualTo("{\"breaking\":false,\"changes\":[]}\n");
    }
}
