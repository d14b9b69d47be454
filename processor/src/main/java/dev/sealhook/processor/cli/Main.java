package dev.sealhook.processor.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line's entry. */
@Command(
        name = "sealhook",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Keeps a catalogue of webhooks up to date, and says what a new one breaks.",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:done, or nothing that breaks",
            "100:something breaks (diff)",
            "  2:could not run: wrong usage, an unreadable file, a document with errors"
        },
        footer = "%nsealhook COMMAND --help says more.",
        subcommands = {
            DiffCommand.class,
            UpdateCommand.class,
        })
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /**
     * Runs a command.
     *
     * @param out takes what the command answers
     * @param err takes what is wrong
     * @return 0 if it is done, 100 if it was asked what breaks and something does, 2 if it could not run
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((exception, given) -> refuse(exception, err))
                .setExecutionExceptionHandler((exception, commandLine, result) -> fail(exception, err))
                .execute(arguments);
    }

    /** Where no command is named, all of them are shown; else the way to its help, not all of that. */
    private static int refuse(ParameterException exception, PrintWriter err) {
        CommandLine command = exception.getCommandLine();
        err.println("sealhook: " + exception.getMessage());
        if (command.getParent() == null) {
            command.usage(err);
        } else {
            err.println(command.getCommandSpec().qualifiedName() + " --help says how to use it");
        }
        return ExitCode.COULD_NOT_RUN;
    }

    /** A stack trace would help nobody who only runs the command. */
    private static int fail(Exception exception, PrintWriter err) {
        err.println("sealhook: " + (exception instanceof CommandFailure ? exception.getMessage() : exception));
        return ExitCode.COULD_NOT_RUN;
    }
}
