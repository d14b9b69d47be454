package dev.sealhook.processor.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The entry point of the command line. */
@Command(
        name = "sealhook",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Updates a catalogue of webhooks, reports what a newer catalogue breaks, and generates its models.",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:the command did its work; for 'diff', nothing breaks",
            "100:'diff' found a change that breaks something",
            "  2:the command could not run: wrong usage, an unreadable file, or a document with errors"
        },
        footer = "%n'sealhook COMMAND --help' describes a command.",
        subcommands = {
            DiffCommand.class,
            GenerateCommand.class,
            UpdateCommand.class,
        })
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.in, out, err, arguments));
    }

    /**
     * Runs a command.
     *
     * @param in is read where an argument is {@code -}
     * @param out takes the command's result
     * @param err takes problems
     * @return 0 if the command did its work, 100 if {@code diff} found a change that breaks something, 2 if the command
     *     could not run
     */
    public static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .registerConverter(DocumentFile.class, argument -> DocumentFile.of(argument, in))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((exception, given) -> refuse(exception, err))
                .setExecutionExceptionHandler((exception, commandLine, result) -> fail(exception, err))
                .execute(arguments);
    }

    /** Without a command the whole help is shown, else only the way to it. */
    private static int refuse(ParameterException exception, PrintWriter err) {
        CommandLine command = exception.getCommandLine();
        err.println("sealhook: " + UsageMessage.of(exception));
        if (command.getParent() == null) {
            command.usage(err);
        } else if (!(exception.getCause() instanceof CommandFailure)) {
            err.println("'" + command.getCommandSpec().qualifiedName() + " --help' describes the command");
        }
        return ExitCode.COULD_NOT_RUN;
    }

    /** Prints no stack trace, which would not help those who only run the command. */
    private static int fail(Exception exception, PrintWriter err) {
        err.println("sealhook: " + (exception instanceof CommandFailure ? exception.getMessage() : exception));
        return ExitCode.COULD_NOT_RUN;
    }
}
