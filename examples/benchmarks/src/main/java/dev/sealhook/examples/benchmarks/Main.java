package dev.sealhook.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything and prints the tables of its README, in Markdown, at the end of its output. Takes the number of rounds,
 * 5 if none is given, and then the tables wanted, all if none is named.
 */
final class Main {
    private static final int STARTS = 20;
    private static final List<String> TABLES =
            List.of("read", "text", "orders", "verify", "schemes", "write", "dispatch", "first");
    private static final List<String> FORMS = List.of("first", "last", "odd", "pretty");

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
            case "text" -> text();
            case "orders" -> orders();
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
                + ", fastjson2 " + com.alibaba.fastjson2.JSON.VERSION
                + ", dsl-json 2.0.2, avaje-jsonb 3.7, openai-java 4.101.0,"
                + " standardwebhooks 1.2.0. Medians of " + rounds
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
        List<String> peers =
                peers("jackson-core", "sealhook", "fastjson2", "dsl-json", "avaje-jsonb", "by-hand", "jackson3");
        Runs runs = new Runs(ReadBenchmark.class, rounds, Map.of("peer", peers, "source", List.of("bytes")));
        double unit = runs.cpu("first jackson-core bytes").median();
        heading(
                "reading bytes; 1.0 is " + nanos(unit) + " CPU",
                "first",
                "last",
                "odd",
                "pretty",
                "bytes an event: last, odd");
        for (String peer : peers) {
            List<String> cells = new ArrayList<>(List.of(peer));
            FORMS.forEach(
                    form -> cells.add(runs.cpu(form + " " + peer + " bytes").inUnits(unit, 2)));
            cells.add(Figures.number(runs.bytes("last " + peer + " bytes").median(), 0) + ", "
                    + Figures.number(runs.bytes("odd " + peer + " bytes").median(), 0));
            row(cells.toArray(String[]::new));
        }
    }

    /** The peers of a table, or those of them that {@code -Dpeers} names. */
    private static List<String> peers(String... all) {
        List<String> wanted =
                List.of(System.getProperty("peers", String.join(",", all)).split(","));
        return Stream.of(all).filter(wanted::contains).toList();
    }

    private void text() throws RunnerException {
        List<String> peers = peers("sealhook", "fastjson2", "avaje-jsonb");
        Runs runs = new Runs(ReadBenchmark.class, rounds, Map.of("peer", peers));
        heading("reading a String; 1.0 is the same peer from bytes", "first", "last", "odd", "pretty");
        for (String peer : peers) {
            List<String> cells = new ArrayList<>(List.of(peer));
            for (String form : FORMS) {
                double unit = runs.cpu(form + " " + peer + " bytes").median();
                cells.add(runs.cpu(form + " " + peer + " String").inUnits(unit, 2));
            }
            row(cells.toArray(String[]::new));
        }
    }

    private void orders() throws RunnerException {
        List<String> peers = peers("jackson-core", "sealhook", "fastjson2", "dsl-json", "avaje-jsonb", "jackson3");
        Runs runs = new Runs(OrderBenchmark.class, rounds, Map.of("peer", peers));
        for (String size : List.of("1.5 kB", "25 kB")) {
            double unit = runs.cpu("compact jackson-core " + size).median();
            heading("reading " + size + "; 1.0 is " + nanos(unit) + " CPU", "compact", "indented", "bytes allocated");
            for (String peer : peers) {
                row(
                        peer,
                        runs.cpu("compact " + peer + " " + size).inUnits(unit, 2),
                        runs.cpu("indented " + peer + " " + size).inUnits(unit, 2),
                        Figures.number(
                                runs.bytes("compact " + peer + " " + size).median(), 0));
            }
        }
    }

    private void verify() throws RunnerException {
        simple(
                "verifying",
                new Runs(VerifyBenchmark.class, rounds, Map.of()),
                "mac",
                "sealhook",
                "openai-java",
                "standardwebhooks",
                "sealhook-unwrap",
                "openai-java-unwrap");
    }

    private void schemes() throws RunnerException {
        Runs runs = new Runs(SchemeBenchmark.class, rounds, Map.of());
        heading("verifying by scheme; 1.0 is the JDK's algorithm alone", "CPU", "alone");
        for (String scheme : SchemeBenchmark.SCHEMES) {
            double unit = runs.cpu("alone " + scheme).median();
            row(scheme, runs.cpu("verifier " + scheme).inUnits(unit, 2), nanos(unit));
        }
    }

    private void write() throws RunnerException {
        simple(
                "writing",
                new Runs(WriteBenchmark.class, rounds, Map.of()),
                "jackson3",
                "sealhook",
                "jackson3-bytes",
                "sealhook-bytes");
    }

    private void dispatch() throws RunnerException {
        boolean newer = Runtime.version().feature() >= 21;
        String[] ways = newer ? new String[] {"accept", "instanceof", "switch"} : new String[] {"accept", "instanceof"};
        simple("dispatch", new Runs(DispatchBenchmark.class, rounds, Map.of("way", List.of(ways))), ways);
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
        Map<String, List<Double>> millis = Starts.measure(
                STARTS,
                peers(
                        "nothing",
                        "sealhook",
                        "dsl-json",
                        "avaje-jsonb",
                        "by-hand",
                        "fastjson2",
                        "jackson2",
                        "jackson3",
                        "openai-java"));
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
