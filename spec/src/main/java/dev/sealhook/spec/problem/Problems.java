package dev.sealhook.spec.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects problems through all phases, so that they are reported together. Not safe for several threads. */
public final class Problems {
    // What a YAML alias names is read once for each alias: one text, one place, several pointers, and still one
    // problem.
    private record Same(Severity severity, Code code, String file, int line, int column, String message) {}

    private final Map<Same, Problem> problems = new LinkedHashMap<>();
    private boolean errors;

    /** None yet. */
    public Problems() {}

    /** Notes what makes generating impossible. */
    public void error(Code code, Location at, String message, String advice) {
        add(new Problem(Severity.ERROR, code, at, message, advice));
    }

    /** Notes what is left out or guessed. */
    public void warning(Code code, Location at, String message, String advice) {
        add(new Problem(Severity.WARNING, code, at, message, advice));
    }

    /** Notes what is good to know. */
    public void note(Code code, Location at, String message, String advice) {
        add(new Problem(Severity.NOTE, code, at, message, advice));
    }

    /** Whether anything of severity ERROR was noted. */
    public boolean hasErrors() {
        return errors;
    }

    /** All problems by place, each once, whatever their order of arrival; a copy. */
    public List<Problem> sorted() {
        return problems.values().stream().sorted().toList();
    }

    /** Adds a problem that was found elsewhere; one that is already here is not added twice. */
    public void add(Problem problem) {
        Location at = problem.location();
        Same key = new Same(problem.severity(), problem.code(), at.file(), at.line(), at.column(), problem.message());
        problems.putIfAbsent(key, problem);
        errors |= problem.severity() == Severity.ERROR;
    }
}
