package dev.sealhook.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Benchmarks run several times over, each time in new processes and all peers once: what slows the machine for a while slows
 * all of them.
 */
final class Runs {
    private final Map<String, List<Double>> cpu = new LinkedHashMap<>();
    private final Map<String, List<Double>> wall = new LinkedHashMap<>();
    private final Map<String, List<Double>> bytes = new LinkedHashMap<>();

    /** Runs a class of benchmarks, with some of their parameters' values. */
    Runs(Class<?> benchmark, int rounds, Map<String, List<String>> params) throws RunnerException {
        for (int round = 0; round < rounds; round++) {
            OptionsBuilder options = new OptionsBuilder();
            options.include(benchmark.getName() + "\\.")
                    .forks(1)
                    .warmupIterations(Integer.getInteger("warmups", 12))
                    .warmupTime(TimeValue.milliseconds(500))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.milliseconds(300))
                    .shouldFailOnError(true)
                    .addProfiler(CpuProfiler.class)
                    .addProfiler(GCProfiler.class);
            params.forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
            take(new Runner(options.build()).run());
        }
    }

    private void take(Collection<RunResult> results) {
        for (RunResult result : results) {
            String key = key(result);
            add(cpu, key, result.getSecondaryResults().get(CpuProfiler.RESULT));
            add(bytes, key, result.getSecondaryResults().get("gc.alloc.rate.norm"));
            add(wall, key, result.getPrimaryResult());
        }
    }

    /** The values of the parameters: the peer's name, and what else there is. */
    private static String key(RunResult result) {
        List<String> values = new ArrayList<>();
        for (String name : result.getParams().getParamsKeys()) {
            values.add(result.getParams().getParam(name));
        }
        return String.join(" ", values);
    }

    private static void add(Map<String, List<Double>> figures, String key, Result<?> result) {
        figures.computeIfAbsent(key, name -> new ArrayList<>()).add(result.getScore());
    }

    /** Nanoseconds of the measuring thread's CPU time. */
    Figures cpu(String key) {
        return new Figures(cpu.get(key));
    }

    /** Nanoseconds that passed. */
    Figures wall(String key) {
        return new Figures(wall.get(key));
    }

    /** Bytes allocated. */
    Figures bytes(String key) {
        return new Figures(bytes.get(key));
    }
}
