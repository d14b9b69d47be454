package dev.sealhook.examples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** This checkout itself: a copy of it, whose catalogue is edited. */
class CheckoutIT {
    private static final String CATALOGUE = "spec/src/main/resources/META-INF/webhooks/openai.json";
    private static final int MODULES = 4;

    private Project checkout;

    @BeforeEach
    void compileOnce() throws Exception {
        // The receiver handles every event, so it would stop each build that adds or removes one; see the test for
        // that.
        checkout = copy("checkout").replace("pom.xml", "    <module>examples</module>\n", "");
        checkout.compile();
        assertThat(checkout.path(classFile("BatchExpiredWebhookEvent"))).exists();
    }

    @Test
    void followsEachEditOfTheCatalogue() throws Exception {
        Catalogue catalogue = Catalogue.of(checkout.text(CATALOGUE));
        catalogue.copy("batch_failed", "video_failed").remove("batch_expired");
        checkout.write(CATALOGUE, catalogue.text()).compile();
        assertThat(checkout.text(source("UnwrapWebhookEvent")))
                .contains("visitVideoFailed(")
                .doesNotContain("BatchExpired");
        assertThat(checkout.path(classFile("VideoFailedWebhookEvent"))).exists();
        assertThat(checkout.path(source("BatchExpiredWebhookEvent"))).doesNotExist();
        assertThat(checkout.path(classFile("BatchExpiredWebhookEvent"))).doesNotExist();
        assertThat(checkout.path(classFile("BatchExpiredWebhookEvent$Data"))).doesNotExist();
    }

    @Test
    @Tag("deep")
    void followsARenamedProperty() throws Exception {
        checkout.replace(CATALOGUE, "\"call_id\"", "\"call_number\"").compile();
        assertThat(checkout.text(source("RealtimeCallIncomingWebhookEvent")))
                .contains("callNumber")
                .doesNotContain("callId");
    }

    @Test
    @Tag("deep")
    void leavesJavacAloneWhenNothingChanged() throws Exception {
        Maven.Outcome again = checkout.compile();
        assertThat(again.untouched()).as(again.output()).isEqualTo(MODULES);
        assertThat(again.compiled()).isZero();
    }

    @Test
    @Tag("deep")
    void recoversFromAnErrorInTheCatalogue() throws Exception {
        checkout.replace(CATALOGUE, "\"unixtime\"", "\"unixtime\", \"minLength\": {");
        assertThat(checkout.tryToCompile().succeeded()).isFalse();
        checkout.replace(CATALOGUE, "\"unixtime\", \"minLength\": {", "\"unixtime\"")
                .compile();
        assertThat(checkout.path(classFile("BatchExpiredWebhookEvent"))).exists();
    }

    @Test
    @Tag("deep")
    void followsWhenTheRuntimeAloneIsAskedFor() throws Exception {
        Catalogue catalogue = Catalogue.of(checkout.text(CATALOGUE)).copy("batch_failed", "video_failed");
        checkout.write(CATALOGUE, catalogue.text()).compile("-pl", "runtime", "-am");
        assertThat(checkout.path(classFile("VideoFailedWebhookEvent"))).exists();
    }

    @Test
    @Tag("deep")
    void followsWhenModulesAreBuiltSideBySide() throws Exception {
        Catalogue catalogue = Catalogue.of(checkout.text(CATALOGUE)).copy("batch_failed", "video_failed");
        checkout.write(CATALOGUE, catalogue.text()).compile("-T2");
        assertThat(checkout.path(classFile("VideoFailedWebhookEvent"))).exists();
    }

    @Test
    @Tag("deep")
    void followsAChangeInTheProcessor() throws Exception {
        String packageInfo = "processor/src/main/java/dev/sealhook/processor/package-info.java";
        Files.writeString(checkout.path(packageInfo), checkout.text(packageInfo) + "\n// Changed.\n");
        assertThat(checkout.compile().output()).containsPattern("Recompiling .*\n.*(?s).*sealhook-runtime");
    }

    @Test
    @Tag("deep")
    void anAddedEventStopsTheReceiverUntilItsVisitorHandlesIt() throws Exception {
        Project whole = copy("checkout-whole");
        Catalogue catalogue = Catalogue.of(whole.text(CATALOGUE)).copy("batch_failed", "video_failed");
        Maven.Outcome outcome = whole.write(CATALOGUE, catalogue.text()).tryToCompile();
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.output()).contains("Actions is not abstract").contains("visitVideoFailed");
    }

    private static Project copy(String name) throws IOException {
        return Project.named(name, Repository.withoutSealhook("repository-without-sealhook"))
                .copyOf(Environment.checkout())
                .always("-P!errorprone");
    }

    private static String source(String type) {
        return "runtime/target/generated-sources/annotations/dev/sealhook/openai/" + type + ".java";
    }

    private static String classFile(String type) {
        return "runtime/target/classes/dev/sealhook/openai/" + type + ".class";
    }
}
