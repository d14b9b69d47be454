package dev.sealhook.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sealhook.spec.document.Document;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsFoundTest {
    private static final Path JDK_25 = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64");

    @TempDir
    Path folder;

    static List<Compiler> javacs() {
        return List.of(Compiler.Javac.ofThis(), new Compiler.Javac(JDK_25));
    }

    static List<Compiler> compilers() {
        return List.of(Compiler.Javac.ofThis(), new Compiler.Javac(JDK_25), new Compiler.Ecj());
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void inAFolderOnTheClassPath(Compiler compiler) {
        Client client = new Client(folder).of("hooks/spec.json");
        onClassPath(client, client.documentIn("resources", "hooks/spec.json"));

        assertModels(client, compiler);
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void inAJarBelowAFolderThatIsNotMetaInf(Compiler compiler) {
        Client client = new Client(folder).of("webhooks/spec.json");
        onClassPath(client, Jar.of(client.documentIn("data", "webhooks/spec.json"), folder.resolve("data.jar")));

        assertModels(client, compiler);
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void inAJarBelowMetaInfBesideTheClassesOfSpec(Compiler compiler) throws IOException {
        Client client = new Client(folder).of("META-INF/webhooks/own.json");
        Path data = client.documentIn("data", "META-INF/webhooks/own.json");
        String name = Document.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(data.resolve(name).getParent());
        try (InputStream in = Document.class.getClassLoader().getResourceAsStream(name)) {
            Files.copy(in, data.resolve(name));
        }
        onClassPath(client, Jar.of(data, folder.resolve("data.jar")));

        assertModels(client, compiler);
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void amongTheProjectsOwnResources(Compiler compiler) {
        Client client = new Client(folder).of("hooks/spec.json");
        client.documentIn("out", "hooks/spec.json");
        client.with("-cp", Client.runtime().toString());

        assertModels(client, compiler);
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void inTheFolderThatAnOptionNames(Compiler compiler) {
        Client client = new Client(folder).of("hooks/spec.json");
        client.with("-Asealhook.directory=" + client.documentIn("elsewhere", "hooks/spec.json"));
        client.with("-cp", Client.runtime().toString());

        assertModels(client, compiler);
    }

    @ParameterizedTest
    @MethodSource("javacs")
    void inAModuleOnTheModulePath(Compiler compiler) {
        Client client = new Client(folder).of("webhooks/spec.json");
        client.write("src/module-info.java", "module com.example {\n    requires stubs;\n    requires data;\n}\n");
        Path data = Jar.of(client.documentIn("data", "webhooks/spec.json"), folder.resolve("data.jar"));
        client.with("-p", Client.runtime() + File.pathSeparator + data);

        assertModels(client, compiler);
    }

    private static void onClassPath(Client client, Path more) {
        client.with("-cp", Client.runtime() + File.pathSeparator + more);
    }

    private static void assertModels(Client client, Compiler compiler) {
        assumeTrue(!(compiler instanceof Compiler.Javac javac) || Files.isDirectory(javac.home()), "no such JDK here");
        String said = client.compile(compiler);

        assertThat(client.hasModels()).as(said).isTrue();
    }
}
