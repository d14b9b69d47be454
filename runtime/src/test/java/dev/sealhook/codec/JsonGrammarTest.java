package dev.sealhook.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sealhook.JsonText;
import dev.sealhook.WebhookParseException;
import dev.sealhook.json.Gson;
import dev.sealhook.json.Jackson;
import dev.sealhook.json.Oracles;
import dev.sealhook.sample.ParcelEvent;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every production of RFC 8259, wherever it may stand in a payload; the texts are in {@code grammar/rfc8259.txt}. */
class JsonGrammarTest {
    private static final Pattern BYTES = Pattern.compile("(?:<[0-9A-F]{2}>)+");

    /** Where a value may stand. A line break is put before it. */
    private static final List<String> PLACES = List.of(
            "{'type':'parcel.lost','é😀':@}",
            "{'x':@}",
            "{'type':@}",
            "{'type':'parcel.sent','x':@}",
            "{'type':'parcel.sent','id':@}",
            "{'type':'parcel.sent','created_at':@}",
            "{'type':'parcel.sent','data':@}",
            "{'type':'parcel.sent','object':@}",
            "{'type':'parcel.sent','carrier':@}",
            "{'type':'parcel.sent','meta':@}",
            "{'type':'parcel.sent','extra':@}",
            "{'type':'parcel.sent','due':@}",
            "{'type':'parcel.sent','day':@}",
            "{'type':'parcel.sent','express':@}",
            "{'type':'parcel.wide','p77':@}",
            "{'data':{'items':@},'type':'parcel.sent'}",
            "{'data':{'items':[{},@]},'type':'parcel.sent'}",
            "{'data':{'items':[{'name':@}]},'type':'parcel.sent'}",
            "{'data':{'items':[{'quantity':@}]},'type':'parcel.sent'}",
            "{'data':{'items':[{'weight':@}]},'type':'parcel.sent'}",
            "{'data':{'labels':@},'type':'parcel.sent'}",
            "{'data':{'labels':{'a':@}},'type':'parcel.sent'}",
            "{'data':{'notes':@},'type':'parcel.sent'}",
            "{'data':{'notes':[null,@]},'type':'parcel.sent'}",
            "{'data':{'prices':{'a':@}},'type':'parcel.sent'}",
            "{'data':{'raw':[1,@]},'type':'parcel.sent'}",
            "{'data':{'target':@},'type':'parcel.sent'}",
            "{'data':{'target':{'x':@,'kind':'door'}},'type':'parcel.sent'}",
            "{'data':{'target':{'kind':@}},'type':'parcel.sent'}",
            "{'data':{'inside':[{'id':@}]},'type':'parcel.sent'}");

    /** Where a name may stand. */
    private static final List<String> NAME_PLACES = List.of(
            "{@:1}",
            "{'type':'parcel.lost',@:1}",
            "{'type':'parcel.sent',@:1}",
            "{'x':{@:1},'type':'parcel.sent'}",
            "{'data':{@:1},'type':'parcel.sent'}",
            "{'data':{'labels':{@:1}},'type':'parcel.sent'}",
            "{'data':{'target':{@:1,'kind':'door'}},'type':'parcel.sent'}",
            "{'meta':{@:1},'type':'parcel.sent'}");

    /** @param refusal what is expected after how many characters; null if the text is JSON */
    record Row(String text, Refusal refusal, String disagreement) {
        static Row of(String line) {
            String[] cells = line.split(" +\\| ", -1);
            return new Row(
                    BYTES.matcher(cells[0]).replaceAll(bytes -> decoded(bytes.group())),
                    cells[1].equals("ok") ? null : Refusal.of(cells[1]),
                    cells.length > 2 ? cells[2] : "");
        }

        private static String decoded(String bytes) {
            byte[] utf8 = HexFormat.of().parseHex(bytes.replaceAll("[<>]", ""));
            return Matcher.quoteReplacement(new String(utf8, UTF_8));
        }

        /** Whether it says something of names: it begins as one, is no half of a surrogate pair, and nothing follows. */
        boolean isOfNames() {
            boolean isString = text.startsWith("\"")
                    && (refusal == null || !refusal.wanted().equals("the end of the text"));
            return isString
                    && (refusal != null
                            || Utf8.loneSurrogate(JsonReader.of(text).readString()) < 0);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    record Refusal(int fine, String wanted, String found) {
        static Refusal of(String cell) {
            int colon = cell.indexOf(": ");
            int found = cell.lastIndexOf(", found ");
            return new Refusal(
                    Integer.parseInt(cell.substring(0, colon)),
                    cell.substring(colon + 2, found),
                    cell.substring(found));
        }

        /** Whether what follows the text decides what is said of it. */
        boolean isAtEnd() {
            return found.equals(", found the end of the text");
        }
    }

    static Stream<Row> rows() throws Exception {
        try (InputStream in = JsonGrammarTest.class.getResourceAsStream("/grammar/rfc8259.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                            .lines()
                            .filter(line -> line.contains(" | ") && !line.startsWith("# text"))
                            .map(Row::of)
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aTextIsAValueOrNot(Row row) {
        String text = row.text();
        String message = null;
        try {
            assertThat(JsonText.of(text).text()).isEqualTo(text.strip());
        } catch (IllegalArgumentException e) {
            message = e.getMessage();
        }
        Refusal refusal = row.refusal();
        assertThat(message)
                .isEqualTo(
                        refusal == null
                                ? null
                                : "line 1, column " + (refusal.fine() + 1) + ": expected " + refusal.wanted()
                                        + refusal.found());
        boolean accepted = message == null;
        List<String> others = new ArrayList<>();
        if (Jackson.accepts(text.getBytes(UTF_8)) != accepted) {
            others.add("jackson " + (accepted ? "refuses" : "accepts"));
        }
        if (Gson.accepts(text.getBytes(UTF_8)) != accepted) {
            others.add("gson " + (accepted ? "refuses" : "accepts"));
        }
        assertThat(String.join(", ", others)).isEqualTo(row.disagreement());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theSameHoldsWhereverAValueMayStand(Row row) {
        for (String place : PLACES) {
            check(place, row);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theSameHoldsWhereverANameMayStand(Row row) {
        if (row.isOfNames()) {
            for (String place : NAME_PLACES) {
                check(place, row);
            }
        }
    }

    private static void check(String place, Row row) {
        int at = place.indexOf('@');
        String before = place.substring(0, at).replace('\'', '"') + "\n";
        String payload = before + row.text() + place.substring(at + 1).replace('\'', '"');
        if (row.refusal() == null) {
            assertThat(Oracles.check(
                            payload.getBytes(UTF_8),
                            json -> ParcelEvent.fromJson(json).toJsonBytes()))
                    .as(payload)
                    .isTrue();
            return;
        }
        WebhookParseException refused =
                catchThrowableOfType(WebhookParseException.class, () -> ParcelEvent.fromJson(payload));
        assertThat(refused).as(payload).isNotNull();
        if (!row.refusal().isAtEnd()) {
            String wanted = row.refusal().wanted();
            char close = place.charAt(at + 1) == ']' ? ']' : '}';
            assertThat(refused)
                    .as(payload)
                    .hasMessage("line 2, column " + (row.refusal().fine() + 1) + ": expected "
                            + wanted.replace("the end of the text", "',' or '" + close + "'")
                            + row.refusal().found());
        }
    }

    @Test
    void everyByteInEveryPlaceIsTakenAsOtherParsersTakeIt() {
        byte[] payload = "{\"type\":\"parcel.lost\", \"é\":[-1.5e+03,\"\\u0041😀\",true,{}]}".getBytes(UTF_8);
        int accepted = 0;
        for (int at = 0; at < payload.length; at++) {
            byte[] changed = payload.clone();
            for (int value = 0; value < 256; value++) {
                changed[at] = (byte) value;
                accepted += Oracles.check(
                                changed, json -> ParcelEvent.fromJson(json).toJsonBytes())
                        ? 1
                        : 0;
            }
        }
        assertThat(accepted).isBetween(256 * payload.length / 10, 256 * payload.length / 2);
    }
}
