package dev.sealhook.processor.cli;

import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Severity;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what is wrong with a command's documents, to standard error. */
final class ProblemPrinter {
    private ProblemPrinter() {}

    static void print(CommandSpec command, Problems problems) {
        problems.sorted().forEach(command.commandLine().getErr()::println);
    }

    /**
     * Prints why a command writes nothing.
     *
     * @param unchanged the file or folder that it would have written
     * @return the exit code
     */
    static int refuse(CommandSpec command, Problems problems, Optional<String> unchanged) {
        print(command, problems);
        PrintWriter err = command.commandLine().getErr();
        long errors = problems.sorted().stream()
                .map(Problem::severity)
                .filter(Severity.ERROR::equals)
                .count();
        err.println(errors
                + (errors == 1 ? " error" : " errors")
                + unchanged.map(name -> ": '" + name + "' is unchanged").orElse(""));
        return ExitCode.COULD_NOT_RUN;
    }
}
