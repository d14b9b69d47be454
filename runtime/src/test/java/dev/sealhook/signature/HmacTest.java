package dev.sealhook.signature;

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
import org.junit.jupiter.params.provider.ValueSource;

class HmacTest {
    private static final byte[] NOTHING = new byte[0];

    // RFC 4231, section 4: test cases 1, 2, 6 and 7; RFC 2202, section 3: test cases 1, 2 and 6.
    @ParameterizedTest
    @CsvSource({
        "HmacSHA256,0b,20,Hi There,b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        "HmacSHA256,4a656665,1,what do ya want for nothing?,"
                + "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        "HmacSHA256,aa,131,Test Using Larger Than Block-Size Key - Hash Key First,"
                + "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        "HmacSHA256,aa,131,This is a test using a larger than block-size key "
                + "and a larger than block-size data. The key needs to be"
                + " hashed before being used by the HMAC algorithm.,"
                + "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
        "HmacSHA512,0b,20,Hi There,87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
                + "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854",
        "HmacSHA512,aa,131,Test Using Larger Than Block-Size Key - Hash Key First,"
                + "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
                + "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598",
        "HmacSHA1,0b,20,Hi There,b617318655057264e28bc0b6fb378c8ef146be00",
        "HmacSHA1,4a656665,1,what do ya want for nothing?,effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        "HmacSHA1,aa,80,Test Using Larger Than Block-Size Key - Hash Key First,aa4ae5e15272d00e95705637ce8a3b55ed402112",
    })
    void givesTheCodesOfTheRfcsTestCases(String name, String key, int times, String message, String code) {
        Hmac hmac = hmac(name, HexFormat.of().parseHex(key.repeat(times)));
        byte[] bytes = message.getBytes(UTF_8);
        for (int i = 0; i < 2; i++) {
            assertThat(HexFormat.of().formatHex(hmac.sign(new SignedContent(bytes, NOTHING, NOTHING))))
                    .isEqualTo(code);
            assertThat(HexFormat.of().formatHex(hmac.sign(new SignedContent(NOTHING, bytes, NOTHING))))
                    .isEqualTo(code);
        }
    }

    private static Hmac hmac(String name, byte[] key) {
        return switch (name) {
            case "HmacSHA256" -> Hmac.sha256(key);
            case "HmacSHA512" -> Hmac.sha512(key);
            default -> Hmac.sha1(key);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"HmacSHA256", "HmacSHA512", "HmacSHA1"})
    void givesWhatTheJdksOwnGives(String name) throws Exception {
        long seed = Seed.get();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            byte[] key = bytes(random, 1 + random.nextInt(200));
            byte[] before = bytes(random, random.nextInt(200));
            byte[] body = bytes(random, random.nextInt(2_000));
            byte[] after = bytes(random, random.nextInt(20));
            Mac mac = Mac.getInstance(name);
            mac.init(new SecretKeySpec(key, name));
            mac.update(before);
            mac.update(body);
            assertThat(hmac(name, key).sign(new SignedContent(before, body, after)))
                    .as("seed %d", seed)
                    .isEqualTo(mac.doFinal(after));
        }
    }

    @Test
    void failsAtOnceWhereTheDigestCannotBeCopied() {
        assertThatThrownBy(() -> new Hmac(new DigestWithoutCopies(), 64, new byte[32]))
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
