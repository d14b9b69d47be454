package dev.sealhook.examples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A client that depends on the runtime alone, and handles OpenAI's events by a visitor. */
class VisitorIT {
    private static final String FOLDER = "src/main/java/dev/sealhook/examples/receiver/";
    private static final String ACTIONS = FOLDER + "Actions.java";

    @Test
    void aVisitorOfSixteenMethodsCompilesAndOneOfFifteenDoesNot() throws Exception {
        Project client = Project.named("visitor", Repository.withSealhook("repository"))
                .write("pom.xml", """
                        <project>
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>com.example</groupId><artifactId>visitor</artifactId><version>1</version>
                          <properties>
                            <maven.compiler.release>17</maven.compiler.release>
                            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                          </properties>
                          <dependencies><dependency>
                            <groupId>dev.sealhook</groupId><artifactId>sealhook-runtime</artifactId>
                            <version>0.1.0-SNAPSHOT</version>
                          </dependency></dependencies>
                          <build><plugins>
                            <plugin><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
                            <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
                          </plugins></build>
                        </project>
                        """)
                .write(ACTIONS, read(ACTIONS))
                .write(FOLDER + "Safe.java", read(FOLDER + "Safe.java"));
        client.compile();
        assertThat(client.text(ACTIONS).split("public String visit", -1)).hasSize(16 + 1);

        Maven.Outcome outcome = client.replace(
                        ACTIONS, "@Override\n    public String visitBatchFailed", "private String lost")
                .tryToCompile();
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.output()).contains("does not override abstract method visitBatchFailed");
    }

    private static String read(String file) throws IOException {
        Path receiver = Environment.checkout().resolve("examples/receiver");
        return Files.readString(receiver.resolve(file));
    }
}
