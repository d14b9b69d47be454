package dev.sealhook.processor.compare.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
    private final Problems problems = new Problems();

    private Configuration read(String yaml) {
        return ConfigurationReader.read("hooks.diff.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems);
    }

    private List<String> left(String yaml) {
        return read(yaml).applyTo(TwoCatalogues.changes(), problems).stream()
                .map(change -> change.rule().id())
                .toList();
    }

    private List<String> said() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @Test
    void leavesOutARuleEverywhere() {
        assertThat(left("except: [DESCRIPTION_CHANGED, EVENT_ADDED]")).containsExactly("PROPERTY_NULLABLE");
        assertThat(said()).isEmpty();
    }

    @Test
    void leavesOutWhatARuleFindsAtAPlaceOrBelowIt() {
        assertThat(left("ignore: {EVENT_ADDED: [/webhooks/parcel_lost], PROPERTY_NULLABLE: '#/webhooks/parcel_sent'}"))
                .containsExactly("DESCRIPTION_CHANGED");
        assertThat(said()).isEmpty();
    }

    @Test
    void doesNotTakeTheBeginningOfANameForAPlaceAboveIt() {
        assertThat(left("ignore: {EVENT_ADDED: [/webhooks/parcel]}")).contains("EVENT_ADDED");
    }

    @Test
    void saysThatAnEntryMatchesNothing() {
        assertThat(left("ignore:\n  EVENT_ADDED:\n    - /webhooks/parcel_found\n"))
                .hasSize(3);
        assertThat(said())
                .containsExactly("hooks.diff.yaml:3:7: IGNORE_UNUSED at #/ignore/EVENT_ADDED/0:"
                        + " EVENT_ADDED finds nothing at '/webhooks/parcel_found';"
                        + " take the line out, or point to where the change is reported");
    }

    @Test
    void refusesARuleThatThereIsNot() {
        read("except: [EVENT_ADED]\nignore: {NOTHING_AT_ALL: [/webhooks]}");
        assertThat(said())
                .containsExactly(
                        "hooks.diff.yaml:1:10: RULE_UNKNOWN at #/except/0: there is no rule 'EVENT_ADED';"
                                + " did you mean 'EVENT_ADDED'?",
                        "hooks.diff.yaml:2:10: RULE_UNKNOWN at #/ignore/NOTHING_AT_ALL:"
                                + " there is no rule 'NOTHING_AT_ALL'; take an ID from the table of rules in processor/README.md");
    }

    @Test
    void refusesWhatIsNoConfiguration() {
        read("expect: []");
        read("ignore: [EVENT_ADDED]");
        read("except: {EVENT_ADDED: 1}");
        read("ignore: {EVENT_ADDED: [parcel_lost]}");
        assertThat(said())
                .containsExactlyInAnyOrder(
                        "hooks.diff.yaml:1:1: CONFIGURATION_MALFORMED at #/expect:"
                                + " 'expect' is no part of a configuration; did you mean 'except'?",
                        "hooks.diff.yaml:1:9: CONFIGURATION_MALFORMED at #/ignore:"
                                + " here is an array; write an object with names and values",
                        "hooks.diff.yaml:1:9: CONFIGURATION_MALFORMED at #/except:"
                                + " here is an object; write a list of strings",
                        "hooks.diff.yaml:1:24: CONFIGURATION_MALFORMED at #/ignore/EVENT_ADDED/0:"
                                + " the string 'parcel_lost' is no JSON Pointer; write \"/webhooks/parcel_lost\", say");
    }

    @Test
    void liesBesideItsDocument() {
        assertThat(ConfigurationReader.beside("webhooks/carrier.v2.yaml")).isEqualTo("webhooks/carrier.v2.diff.yaml");
        assertThat(ConfigurationReader.beside("a.b/openai")).isEqualTo("a.b/openai.diff.yaml");
    }
}
