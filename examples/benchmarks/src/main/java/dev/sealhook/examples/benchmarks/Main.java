package dev.sealhook.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything and prints the tables of its README, in Markdown, at the end of its output. Takes the number of rounds,
 * 5 if none is given, and then the tables wanted (read, verify, schemes, write, dispatch, first), all if none is.
 */
final class Main {
    private static final int STARTS = 11;
    private static final List<String> TABLES = List.of("read", "verify", "schemes", "write", "dispatch", "first");

    private final int rounds;
    private final List<String> lines = new ArrayList<>();

    private Main(int rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        Main main = new Main(args.length > 0 ? Integer.parseInt(args[0]) : 5);
        main.lines.add(main.machine());
        for (String table : args.length > 1 ? List.of(args).subList(1, args.length) : TABLES) {
            main.table(table);
        }
        System.out.println();
        main.lines.forEach(System.out::println);
    }

    private void table(String name) throws RunnerException, IOException, InterruptedException {
        switch (name) {
            case "read" -> read();
            case "verify" -> verify();
            case "schemes" -> schemes();
            case "write" -> write();
            case "dispatch" -> dispatch();
            case "first" -> first();
            default -> throw new IllegalArgumentException(name + " is none of " + TABLES);
        }
    }

    private String machine() throws IOException {
        return LocalDate.now(ZoneOffset.UTC) + ", " + cpu() + ", "
                + Runtime.getRuntime().availableProcessors() + " CPUs, " + System.getProperty("os.name") + ", JDK "
                + System.getProperty("java.vm.version") + "; jackson-core "
                + tools.jackson.core.json.PackageVersion.VERSION + ", jackson-databind "
                + tools.jackson.databind.cfg.PackageVersion.VERSION + " and "
                + com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION
                + ", openai-java 4.101.0, standardwebhooks 1.2.0. Medians of " + rounds
                + " rounds (least to greatest), each peer in a process of its own in each.";
    }

    private static String cpu() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (Files.isReadable(info)) {
            for (String line : Files.readAllLines(info)) {
                if (line.startsWith("model name")) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
        }
        return System.getProperty("os.arch");
    }

    private void heading(String... columns) {
        lines.add("");
        row(columns);
        lines.add("|---".repeat(columns.length) + "|");
    }

    private void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    private void read() throws RunnerException {
        Runs runs = new Runs(ReadBenchmark.class, rounds);
        double unit = runs.cpu("tokenizer first").median();
        heading(
                "reading; 1.0 is " + nanos(unit) + " CPU",
                "type first",
                "type last",
                "wall, type last",
                "bytes an event");
        for (String peer : List.of(
                "tokenizer", "sealhook", "by-hand-matching", "by-hand", "jackson2", "jackson3", "openai-java")) {
            String last = peer + " last";
            row(
                    peer,
                    runs.cpu(peer + " first").inUnits(unit, 2),
                    runs.cpu(last).inUnits(unit, 2),
                    nanos(runs.wall(last).median()),
                    Figures.number(runs.bytes(last).median(), 0));
        }
    }

    private void verify() throws RunnerException {
        simple(
                "verifying",
                new Runs(VerifyBenchmark.class, rounds),
                "mac",
                "sealhook",
                "openai-java",
                "standardwebhooks",
                "sealhook-unwrap",
                "openai-java-unwrap");
    }

    private void schemes() throws RunnerException {
        Runs runs = new Runs(SchemeBenchmark.class, rounds);
        heading("verifying by scheme; 1.0 is the JDK's algorithm alone", "CPU", "alone");
        for (String scheme : SchemeBenchmark.SCHEMES) {
            double unit = runs.cpu("alone " + scheme).median();
            row(scheme, runs.cpu("verifier " + scheme).inUnits(unit, 2), nanos(unit));
        }
    }

    private void write() throws RunnerException {
        simple(
                "writing",
                new Runs(WriteBenchmark.class, rounds),
                "jackson3",
                "sealhook",
                "jackson3-bytes",
                "sealhook-bytes");
    }

    private void dispatch() throws RunnerException {
        boolean newer = Runtime.version().feature() >= 21;
        String[] ways = newer ? new String[] {"accept", "instanceof", "switch"} : new String[] {"accept", "instanceof"};
        simple("dispatch", new Runs(DispatchBenchmark.class, rounds, ways), ways);
    }

    /** A table with one column of times, in units of the first peer. */
    private void simple(String title, Runs runs, String... peers) {
        double unit = runs.cpu(peers[0]).median();
        heading(title + "; 1.0 is " + nanos(unit) + " CPU", "CPU", "wall", "bytes an event");
        for (String peer : peers) {
            row(
                    peer,
                    runs.cpu(peer).inUnits(unit, 2),
                    nanos(runs.wall(peer).median()),
                    Figures.number(runs.bytes(peer).median(), 0));
        }
    }

    private void first() throws IOException, InterruptedException {
        Map<String, List<Double>> millis = Starts.measure(STARTS);
        double unit = new Figures(millis.get("nothing")).median();
        heading("first event of a process", "CPU in ms", "in empty processes");
        millis.forEach((peer, runs) -> {
            Figures figures = new Figures(runs);
            row(peer, figures.inUnits(1, 0), Figures.number(figures.median() / unit, 1));
        });
    }

    private static String nanos(double nanos) {
        return Figures.number(nanos, nanos < 10 ? 1 : 0) + " ns";
    }
}
