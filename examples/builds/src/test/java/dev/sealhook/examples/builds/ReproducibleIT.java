package dev.sealhook.examples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same sources make the same jars, wherever they lie and wherever on earth they are built. */
@Tag("deep")
class ReproducibleIT {
    private static final List<String> JARS = List.of(
            "spec/target/sealhook-spec-0.1.0-SNAPSHOT.jar",
            "processor/target/sealhook-processor-0.1.0-SNAPSHOT.jar",
            "processor/maven/target/sealhook-maven-plugin-0.1.0-SNAPSHOT.jar",
            "runtime/target/sealhook-runtime-0.1.0-SNAPSHOT.jar");

    @Test
    void jarsAreTheSameBytesInAnotherFolderTimeZoneAndLanguage() throws Exception {
        Project here = packaged("reproducible/here");
        Project there = packaged(
                "reproducible/far/away from here",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR");
        for (String jar : JARS) {
            assertThat(Files.readAllBytes(there.path(jar))).as(jar).isEqualTo(Files.readAllBytes(here.path(jar)));
        }
    }

    private static Project packaged(String name, String... jvm) throws Exception {
        Project checkout = Project.named(name, Repository.withoutSealhook("repository-without-sealhook"))
                .copyOf(Environment.checkout())
                .always("-P!errorprone")
                .inJvm(jvm);
        Maven.Outcome outcome = checkout.maven("package", "-DskipTests", "-pl", "runtime,processor/maven", "-am");
        assertThat(outcome.succeeded()).as(outcome.output()).isTrue();
        return checkout;
    }
}
