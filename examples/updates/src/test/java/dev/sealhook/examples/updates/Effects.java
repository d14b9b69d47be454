package dev.sealhook.examples.updates;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an edit does to those who used the models before, found out by trying.
 *
 * @param errors what the compiler says of a client of the older models
 * @param silent what changes without any compiler's saying so
 * @param unread payloads of the newer catalogue that the older models no longer take for their event
 * @param unlisted payloads of which they take a part for a variant that is not listed
 * @param japicmp the classes that japicmp takes to be incompatible
 */
record Effects(
        List<String> errors, List<String> silent, List<String> unread, List<String> unlisted, List<String> japicmp) {
    private static final int PAYLOADS = 120;

    static Effects of(Models before, Models after, Provider old, Provider now, long seed) throws Exception {
        try (URLClassLoader oldLoader = loader(before);
                URLClassLoader newLoader = loader(after)) {
            Map<String, Class<?>> oldClasses = before.publicClasses(oldLoader);
            Map<String, String> client = Map.of(Client.NAME, Client.of(oldClasses.values()));
            List<String> errors =
                    Javac.compile(client, after.classPath(), after.folder().resolve("client"));
            if (!errors.isEmpty()) {
                requireSound(client, before);
            }
            List<String> silent = new ArrayList<>(constructors(oldClasses, after.publicClasses(newLoader)));
            silent.addAll(missing(old.events.keySet(), now.events.keySet(), "fromJson no longer knows "));
            silent.addAll(emptyIsNull(before.sources().values(), after.sources().values()));
            List<String> unread = new ArrayList<>();
            List<String> unlisted = new ArrayList<>();
            read(oldClasses.get(Models.PACKAGE + ".Hook"), old, now, new Random(seed), unread, unlisted);
            return new Effects(errors, silent, unread, unlisted, Japicmp.incompatible(before, after));
        }
    }

    /** What does not compile against its own models says nothing of others. */
    private static void requireSound(Map<String, String> client, Models models) throws IOException {
        List<String> errors =
                Javac.compile(client, models.classPath(), models.folder().resolve("client"));
        if (!errors.isEmpty()) {
            throw new AssertionError("the client does not compile against its own models: " + errors);
        }
    }

    private static URLClassLoader loader(Models models) throws MalformedURLException {
        return new URLClassLoader(new URL[] {models.folder().toUri().toURL()}, Effects.class.getClassLoader());
    }

    /** Constructors that take the same in another order, and types that {@code type()} answers. */
    private static List<String> constructors(Map<String, Class<?>> before, Map<String, Class<?>> after)
            throws ReflectiveOperationException {
        List<String> found = new ArrayList<>();
        for (Class<?> old : before.values()) {
            Class<?> now = after.get(old.getName());
            if (now == null || !old.isRecord() || !now.isRecord()) {
                continue;
            }
            List<String> was = components(old);
            List<String> is = components(now);
            was.retainAll(is);
            is.retainAll(components(old));
            if (!was.equals(is)) {
                found.add("order of " + old);
            }
            String type = type(old);
            if (!type.isEmpty() && !type(now).isEmpty() && !type(now).equals(type)) {
                found.add("TYPE of " + old);
            }
        }
        return found;
    }

    private static List<String> components(Class<?> type) {
        return new ArrayList<>(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
    }

    private static String type(Class<?> type) throws ReflectiveOperationException {
        boolean has = Arrays.stream(type.getFields())
                .anyMatch(field -> field.getName().equals("TYPE") && field.getType() == String.class);
        return has ? (String) type.getField("TYPE").get(null) : "";
    }

    private static List<String> missing(Collection<String> before, Collection<String> after, String what) {
        return before.stream()
                .filter(key -> !after.contains(key))
                .map(key -> what + key)
                .toList();
    }

    /** Properties that were left out where a component is empty, and are null now. */
    private static List<String> emptyIsNull(Collection<String> before, Collection<String> after) {
        List<String> both = names(before, "optional");
        both.retainAll(names(after, "nullable"));
        return new TreeSet<>(both).stream().map(name -> "null for " + name).toList();
    }

    private static List<String> names(Collection<String> sources, String rule) {
        List<String> names = new ArrayList<>();
        for (String source : sources) {
            Matcher matcher =
                    Pattern.compile("\\." + rule + "\\(\"([^\"]+)\"\\)").matcher(source);
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    /** Reads payloads of the newer catalogue with the older models. */
    private static void read(
            Class<?> hook, Provider old, Provider now, Random random, List<String> unread, List<String> unlisted)
            throws ReflectiveOperationException {
        Method fromJson = hook.getMethod("fromJson", String.class, byte[].class);
        for (Map.Entry<String, Schema> event : now.events.entrySet()) {
            for (int i = 0; i < PAYLOADS && old.events.containsKey(event.getKey()); i++) {
                byte[] payload = new Payloads(now, random).of(event.getValue());
                String read = fromJson.invoke(null, event.getKey(), payload).toString();
                if (read.startsWith("Unrecognized[")) {
                    unread.add(read);
                } else if (read.contains("Unrecognized[")) {
                    unlisted.add(read);
                }
            }
        }
    }
}
