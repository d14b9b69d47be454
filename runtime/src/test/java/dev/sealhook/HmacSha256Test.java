package dev.sealhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.testing.Seed;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HmacSha256Test {
    // RFC 4231, section 4: test cases 1, 2, 6 and 7.
    @ParameterizedTest
    @CsvSource({
        "0b,20,Hi There,b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        "4a656665,1,what do ya want for nothing?,5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        "aa,131,Test Using Larger Than Block-Size Key - Hash Key First,"
                + "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        "aa,131,This is a test using a larger than block-size key "
                + "and a larger than block-size data. The key needs to be"
                + " hashed before being used by the HMAC algorithm.,"
                + "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
    })
    void givesTheCodesOfTheRfcsTestCases(String key, int times, String message, String code) {
        HmacSha256 hmac = new HmacSha256(HexFormat.of().parseHex(key.repeat(times)));
        byte[] bytes = message.getBytes(UTF_8);
        for (int i = 0; i < 2; i++) {
            assertThat(HexFormat.of().formatHex(hmac.sign(bytes, new byte[0]))).isEqualTo(code);
            assertThat(HexFormat.of().formatHex(hmac.sign(new byte[0], bytes))).isEqualTo(code);
        }
    }

    @Test
    void givesWhatTheJdksOwnGives() throws Exception {
        long seed = Seed.get();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            byte[] key = bytes(random, 1 + random.nextInt(200));
            byte[] first = bytes(random, random.nextInt(200));
            byte[] second = bytes(random, random.nextInt(2_000));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(first);
            assertThat(new HmacSha256(key).sign(first, second))
                    .as("seed %d", seed)
                    .isEqualTo(mac.doFinal(second));
        }
    }

    @Test
    void failsAtOnceWhereTheDigestCannotBeCopied() {
        assertThatThrownBy(() -> new HmacSha256(new byte[32], DigestWithoutCopies::new))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this platform's SHA-256 cannot be copied");
    }

    private static final class DigestWithoutCopies extends MessageDigest {
        DigestWithoutCopies() {
            super("SHA-256");
        }

        @Override
        protected void engineUpdate(byte input) {}

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {}

        @Override
        protected byte[] engineDigest() {
            return new byte[32];
        }

        @Override
        protected void engineReset() {}
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
