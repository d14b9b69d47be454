package dev.sealhook.spec.document;

import static dev.sealhook.spec.document.Documents.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
    @ParameterizedTest
    @CsvSource({"a.json,[],JSON", "a.yaml,[],YAML", "a.YML,a: 1,YAML", "a,[],JSON", "a,{},JSON", "a,b: 1,YAML"})
    void aDocumentKnowsWhatItIsWrittenIn(String file, String text, Syntax syntax) {
        assertThat(read(file, text).syntax()).isEqualTo(syntax);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"openapi|3.1.0|openapi: '3.1.0'", "type|string|type: string", "a: b|``|'a: b': ''"})
    void writesAMemberAsTheDocumentWould(String name, String value, String yaml) {
        assertThat(Syntax.YAML.member(name, value)).isEqualTo(yaml);
        assertThat(read("a.yaml", yaml).root().toJson()).isEqualTo("{\"" + name + "\":\"" + value + "\"}");
        assertThat(Syntax.JSON.member(name, value)).isEqualTo("\"" + name + "\": \"" + value + "\"");
    }

    @Test
    void comparesValuesWhateverTheOrderOfMembers() {
        Node node = read("a.json", "{\"a\": [1, null, {\"b\": \"1\"}], \"c\": true}")
                .root();

        Node same = read("a.yaml", "c: true\na: [1, null, {b: '1'}]").root();
        assertThat(node.hasSameValueAs(same)).isTrue();
        assertThat(node.valueHashCode()).isEqualTo(same.valueHashCode());
        for (String other : new String[] {
            "c: true\na: [1, null, {b: 1}]",
            "c: true\na: [1.0, null, {b: '1'}]",
            "c: true\na: [null, 1, {b: '1'}]",
            "c: true\na: [1, null]",
            "c: true\na: {}",
            "c: true\nd: [1, null, {b: '1'}]",
            "a: [1, null, {b: '1'}]",
        }) {
            assertThat(node.hasSameValueAs(read("a.yaml", other).root()))
                    .as(other)
                    .isFalse();
        }
    }
}
