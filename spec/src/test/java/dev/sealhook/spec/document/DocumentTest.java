package dev.sealhook.spec.document;

import static dev.sealhook.spec.document.Documents.json;
import static dev.sealhook.spec.document.Documents.place;
import static dev.sealhook.spec.document.Documents.read;
import static dev.sealhook.spec.document.Documents.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static final Document DOCUMENT = json("{\"a\":{\"\":[10,20],\"x/y~z\":{\"01\":true}},\"~1\":1}");

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "/a/", "/a//0", "/a//1", "/a/x~1y~0z", "/a/x~1y~0z/01", "/~01"})
    void findsWhatAPointerNamesAndNamesItBack(String pointer) {
        assertThat(DOCUMENT.at(pointer).orElseThrow().pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "#/a",
                "/b",
                "/a//2",
                "/a//01",
                "/a//-",
                "/a//-1",
                "/a//99999999999",
                "/~1",
                "/~2",
                "/~",
                "/a//0/x"
            })
    void findsNothingForWhatLeadsNowhereOrIsNoPointer(String pointer) {
        assertThat(DOCUMENT.at(pointer)).isEmpty();
    }

    @Test
    void describesValuesForMessages() {
        assertThat(json("{}").root().describe()).isEqualTo("an object");
        assertThat(json("[]").root().describe()).isEqualTo("an array");
        assertThat(json("\"x\\ny\"").root().describe()).isEqualTo("the string 'x\\ny'");
        assertThat(json("-1.50").root().describe()).isEqualTo("the number -1.50");
        assertThat(json("true").root().describe()).isEqualTo("true");
        assertThat(json("null").root().describe()).isEqualTo("null");
        assertThat(json("\"" + "\uD83D\uDE00".repeat(101) + "\"").root().describe())
                .isEqualTo("the string '" + "\uD83D\uDE00".repeat(100) + "...'");
    }

    @Test
    void hasNoKeyLocationForAMemberThatIsNotThere() {
        ObjectNode object = (ObjectNode) DOCUMENT.root();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> object.keyLocation("b"));
    }

    @Test
    void tellsJsonFromYamlByNameThenByTheFirstCharacter() {
        assertThat(read("A.YML", "{a: 1}").root().toJson()).isEqualTo("{\"a\":1}");
        assertThat(read("catalogue", "a: 1").root().toJson()).isEqualTo("{\"a\":1}");
        assertThat(read("catalogue", " \n{\"a\":\t1}").root().toJson()).isEqualTo("{\"a\":1}");
        assertThat(refusal("catalogue", "{a: 1}").code()).isEqualTo(DocumentCode.DOCUMENT_MALFORMED);
        assertThat(refusal("a.json", "a: 1").code()).isEqualTo(DocumentCode.DOCUMENT_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml", "a"})
    void refusesAFileWithNothingInIt(String file) {
        assertThat(refusal(file, "").code()).isEqualTo(DocumentCode.DOCUMENT_EMPTY);
        assertThat(refusal(file, " \r\n ").code()).isEqualTo(DocumentCode.DOCUMENT_EMPTY);
        assertThat(refusal(file, "\uFEFF").code()).isEqualTo(DocumentCode.DOCUMENT_EMPTY);
    }

    @Test
    void saysWhereTheBytesCeaseToBeUtf8() {
        assertNotUtf8("{\n\"é", new byte[] {(byte) 0xff}, "2,3 ");
        assertNotUtf8("[\"", new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, "1,3 ");
        assertNotUtf8("a: ", new byte[] {(byte) 0xc0, (byte) 0x80}, "1,4 ");
        assertNotUtf8("\n", new byte[] {(byte) 0xe2, (byte) 0x82}, "2,1 ");
        assertNotUtf8("", "{}".getBytes(StandardCharsets.UTF_16), "1,1 ");
    }

    private static void assertNotUtf8(String start, byte[] rest, String place) {
        byte[] head = start.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, bytes, head.length, rest.length);
        Problem problem = refusal("a.yaml", bytes);
        assertThat(problem.code()).isEqualTo(DocumentCode.DOCUMENT_NOT_UTF8);
        assertThat(place(problem.location())).isEqualTo(place);
    }
}
