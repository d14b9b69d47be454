package dev.sealhook.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole processes that read one event: the CPU time of each, of its user and of the system, as bash's {@code time} has it. */
final class Starts {
    private Starts() {}

    /** Milliseconds by peer, one a run; the peers take turns. */
    static Map<String, List<Double>> measure(int runs, List<String> peers) throws IOException, InterruptedException {
        byte[] payload = Payloads.of("last").get(0);
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        for (int run = -1; run < runs; run++) { // the first of each brings its files into memory
            for (String peer : peers) {
                double millis = cpu(peer, new String(payload, StandardCharsets.UTF_8));
                if (run >= 0) {
                    figures.computeIfAbsent(peer, name -> new ArrayList<>()).add(millis);
                }
            }
        }
        return figures;
    }

    private static double cpu(String peer, String payload) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%U %S'; time \"$@\"", "time", java));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        if (peer.equals("nothing")) {
            command.add(FirstEvent.Nothing.class.getName());
        } else {
            command.addAll(List.of(FirstEvent.class.getName(), peer, payload));
        }
        Process process = new ProcessBuilder(command).start();
        String times = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(peer + ": " + times);
        }
        String[] seconds = times.substring(times.lastIndexOf('\n') + 1).split(" ");
        return 1000 * (Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]));
    }
}
