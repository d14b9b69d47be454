package dev.sealhook.processor.cli;

import dev.sealhook.spec.problem.Suggestions;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, and what was probably meant. */
final class UsageMessage {
    private UsageMessage() {}

    static String of(ParameterException exception) {
        if (exception.getCause() instanceof CommandFailure failure) {
            return failure.getMessage();
        }
        return exception instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched)
                : exception.getMessage();
    }

    private static String unmatched(UnmatchedArgumentException exception) {
        CommandLine command = exception.getCommandLine();
        String argument = exception.getUnmatched().get(0);
        if (argument.startsWith("-")) {
            String option = argument.replaceFirst("=.*", "");
            return "there is no option '" + option + "'" + suggestion(option, options(command));
        }
        return command.getParent() == null
                ? "there is no command '" + argument + "'"
                        + suggestion(argument, command.getSubcommands().keySet())
                : "there is one argument too many: '" + argument + "'";
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(CommandLine.Model.OptionSpec::longestName)
                .toList();
    }

    private static String suggestion(String wrong, Collection<String> known) {
        return Suggestions.nearest(wrong, known)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }
}
