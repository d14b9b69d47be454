package dev.sealhook.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sealhook.Delivery;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSignatureException.Reason;
import dev.sealhook.WebhookVerifier;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signatures in the items of Adyen's standard webhooks. */
class AdyenItemsTest {
    // adyen-java-api-library, HMACValidatorTest: testValidateHMAC, and testValidateHMACWithoutEscaping with its payload
    private static final String KEY = "9064450A8892A093D9E97EFCC9639DE31B74F3A7803135555A3C96F5A57915D6";
    private static final String OTHER_KEY = "74F490DD33F7327BAECC88B2947C011FC02D014A473AAA33A8EC93E4DC069174";
    private static final String ITEM = "{\"additionalData\":{\"hmacSignature\":"
            + "\"NuEkADFmlCC6VgX+wcoPAegIWxVPNBPCuKlM4Hzo5qc=\"},\"amount\":{\"currency\":\"EUR\",\"value\":\"0\"},"
            + "\"eventCode\":\"REPORT_AVAILABLE\",\"eventDate\":\"2019-11-20T14:35:36+01:00\","
            + "\"merchantAccountCode\":\"Magento2Rik\",\"merchantReference\":\"testMerchantRef1\","
            + "\"pspReference\":\"test_REPORT_AVAILABLE\",\"reason\":\"will contain the url to the report\","
            + "\"success\":\"true\"}";
    private static final String OTHER_ITEM =
            "{\"additionalData\":{\"acquirerCode\":\"TestPmmAcquirer\",\"hmacSignature\":"
                    + "\"CZErGCNQaSsxbaQfZaJlakqo7KPP+mIa8a+wx3yNs9A=\",\"paymentMethod\":\"visa\"},"
                    + "\"amount\":{\"currency\":\"EUR\",\"value\":1000},\"eventCode\":\"AUTHORISATION\","
                    + "\"merchantAccountCode\":\"AntoniStroinski\",\"merchantReference\":\"\\\\:/\\\\/slashes are fun\","
                    + "\"operations\":[\"CANCEL\",\"CAPTURE\",\"REFUND\"],\"pspReference\":\"ZVWN7D3WSMK2WN82\","
                    + "\"success\":\"true\"}";

    private static Delivery delivery(String... items) {
        StringBuilder body = new StringBuilder("{\"live\":\"false\",\"notificationItems\":[");
        for (String item : items) {
            body.append(body.charAt(body.length() - 1) == '[' ? "" : ",")
                    .append("{\"NotificationRequestItem\":")
                    .append(item)
                    .append('}');
        }
        return Delivery.of(body.append("]}").toString().getBytes(UTF_8), Map.of());
    }

    private static Reason refusal(Delivery delivery) {
        WebhookSignatureException refusal = catchThrowableOfType(
                WebhookSignatureException.class, () -> Adyen.itemVerifier(KEY).verify(delivery));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.reason();
    }

    @Test
    void acceptsItemsThatAdyensLibraryAccepts() {
        Adyen.itemVerifier(KEY).verify(delivery(ITEM));
        Adyen.itemVerifier(OTHER_KEY).verify(delivery(OTHER_ITEM));
        Adyen.itemVerifier(KEY).verify(delivery(ITEM, ITEM));
    }

    @Test
    void acceptsEitherKeyWhileItRotates() {
        WebhookVerifier both = Adyen.itemVerifier(KEY, OTHER_KEY);
        assertThatCode(() -> both.verify(delivery(ITEM, OTHER_ITEM))).doesNotThrowAnyException();
        assertThatCode(() -> Adyen.itemVerifier(KEY).withSecret(OTHER_KEY).verify(delivery(OTHER_ITEM)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesADeliveryIfOneItemIsNotSigned() {
        assertThat(refusal(delivery(ITEM, OTHER_ITEM))).isEqualTo(Reason.SIGNATURE_MISMATCH);
        assertThat(refusal(delivery(ITEM, ITEM.replace("hmacSignature", "other"))))
                .isEqualTo(Reason.MISSING_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "\"0\"", "REPORT_AVAILABLE", "Magento2Rik", "testMerchantRef1", "true", "NuEk"})
    void refusesAnItemOfWhichASignedPropertyWasChanged(String value) {
        assertThat(refusal(delivery(ITEM.replace(value, value.startsWith("\"") ? "1" : "X" + value))))
                .isEqualTo(Reason.SIGNATURE_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "{}",
                "{\"notificationItems\":[]}",
                "{\"notificationItems\":{}}",
                "{\"notificationItems\":[{}]}",
                "{\"notificationItems\":[null]}",
                "{\"notificationItems\":[{\"NotificationRequestItem\":7}]}"
            })
    void refusesABodyWithoutItems(String body) {
        assertThat(refusal(Delivery.of(body.getBytes(UTF_8), Map.of()))).isEqualTo(Reason.MISSING_SIGNATURE);
    }

    @Test
    void refusesAPropertyThatStandsThereTwice() {
        assertThat(refusal(delivery(ITEM.replace("\"success\"", "\"success\":\"false\",\"success\""))))
                .isEqualTo(Reason.MISSING_SIGNATURE);
    }

    @Test
    void needsHexadecimalKeys() {
        assertThatThrownBy(() -> Adyen.itemVerifier("xyz")).hasMessage("the secret is not hexadecimal");
        assertThatThrownBy(Adyen::itemVerifier).hasMessage("a verifier needs a secret");
    }
}
