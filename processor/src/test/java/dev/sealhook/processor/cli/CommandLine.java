package dev.sealhook.processor.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Runs commands in a folder as a user does, but for the process. */
record CommandLine(Path folder) {

    /** What came of it; the folder's own path is left out of what was printed. */
    record Outcome(int exitCode, String out, String err) {}

    /** @param arguments those with a dot name files in the folder */
    Outcome run(String... arguments) {
        return runWith("", arguments);
    }

    /** @param input what the command reads from standard input */
    Outcome runWith(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = Stream.of(arguments)
                .map(argument -> argument.contains(".") && !argument.contains("://")
                        ? path(argument).toString()
                        : argument)
                .toArray(String[]::new);
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exitCode = Main.run(in, new PrintWriter(out), new PrintWriter(err), all);
        return new Outcome(exitCode, shown(out), shown(err));
    }

    private String shown(StringWriter text) {
        return text.toString().replace(folder + "/", "").replace("\r\n", "\n");
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    CommandLine write(String name, String text) {
        try {
            Files.writeString(path(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalogue of OpenAI's events. */
    static String shipped() {
        try (InputStream in = CommandLine.class.getResourceAsStream("/META-INF/webhooks/openai.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
