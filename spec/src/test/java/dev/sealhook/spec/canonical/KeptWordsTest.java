package dev.sealhook.spec.canonical;

import static dev.sealhook.spec.canonical.Texts.at;
import static dev.sealhook.spec.canonical.Texts.canonical;
import static dev.sealhook.spec.canonical.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose words a catalogue has, where its owner wrote some of his own. */
class KeptWordsTest {
    private static final String OURS = """
            {"openapi": "3.1.0", "info": {"title": "Ours", "license": {"name": "L"}}, "webhooks": {"a": {"post": {
            "summary": "ours", "requestBody": {"content": {"application/json": {"schema": {
            "description": "ours", "type": "string", "properties": {"description": {"type": "string"}},
            "default": {"title": "ours"}}}}}}}}}
            """;
    private static final String THEIRS = """
            {"openapi": "3.1.1", "info": {"title": "Theirs", "version": "2"}, "webhooks": {"a": {"post": {
            "description": "theirs", "requestBody": {"content": {"application/json": {"schema": {
            "title": "theirs", "description": "theirs", "type": "object",
            "properties": {"description": {"type": "integer"}},
            "default": {"title": "theirs"}}}}}}}, "b": {"description": "theirs"}}}
            """;
    private static final String SCHEMA = "/webhooks/a/post/requestBody/content/application~1json/schema";

    @Test
    void byDefaultTheyAreTheProviders() {
        CanonicalDocument document = canonical(THEIRS).inOrderOf(read(OURS));
        assertThat(document).isEqualTo(canonical(THEIRS));
        assertThat(document.toString()).doesNotContain("ours").doesNotContain("Ours");
    }

    @Test
    void keptWordsAreTheCataloguesWhereItHasAny() {
        CanonicalDocument document = canonical(THEIRS).inOrderAndWordsOf(read(OURS));
        assertThat(at(document, "/info")).isEqualTo("{\"title\":\"Ours\",\"license\":{\"name\":\"L\"}}");
        assertThat(at(document, "/webhooks/a/post/summary")).isEqualTo("\"ours\"");
        assertThat(at(document, SCHEMA + "/description")).isEqualTo("\"ours\"");
    }

    @Test
    void newWordsAreTheProvidersEvenSo() {
        CanonicalDocument document = canonical(THEIRS).inOrderAndWordsOf(read(OURS));
        assertThat(at(document, "/webhooks/a/post/description")).isEqualTo("\"theirs\"");
        assertThat(at(document, SCHEMA + "/title")).isEqualTo("\"theirs\"");
        assertThat(at(document, "/webhooks/b/description")).isEqualTo("\"theirs\"");
    }

    @Test
    void whatOnlyLooksLikeWordsIsTheProviders() {
        CanonicalDocument document = canonical(THEIRS).inOrderAndWordsOf(read(OURS));
        assertThat(at(document, SCHEMA + "/properties/description")).isEqualTo("{\"type\":\"integer\"}");
        assertThat(at(document, SCHEMA + "/default")).isEqualTo("{\"title\":\"theirs\"}");
        assertThat(at(document, SCHEMA + "/type")).isEqualTo("\"object\"");
        assertThat(at(document, "/openapi")).isEqualTo("\"3.1.1\"");
    }

    @Test
    void keepingThemTwiceIsKeepingThemOnce() {
        CanonicalDocument once = canonical(THEIRS).inOrderAndWordsOf(read(OURS));
        CanonicalDocument twice = canonical(THEIRS).inOrderAndWordsOf(read(once.toString()));
        assertThat(twice.toString()).isEqualTo(once.toString());
    }
}
