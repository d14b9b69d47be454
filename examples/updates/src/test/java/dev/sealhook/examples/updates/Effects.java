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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
 * @param astray components that they leave empty, though the newer models find a value for them
 * @param japicmp the classes that japicmp takes to be incompatible
 */
record Effects(
        List<String> errors,
        List<String> silent,
        List<String> unread,
        List<String> unlisted,
        Set<String> astray,
        List<String> japicmp) {
    /** @param payloads how many of each event are read */
    static Effects of(Models before, Models after, Provider old, Provider now, Random random, int payloads)
            throws Exception {
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
            Effects effects = new Effects(
                    errors,
                    silent,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new TreeSet<>(),
                    Japicmp.incompatible(before, after));
            effects.read(fromJson(oldLoader), fromJson(newLoader), old, now, random, payloads);
            return effects;
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

    private static Method fromJson(ClassLoader loader) throws ReflectiveOperationException {
        return loader.loadClass(Models.PACKAGE + ".Hook").getMethod("fromJson", String.class, byte[].class);
    }

    /** Reads payloads of the newer catalogue with the older models, and with its own. */
    private void read(Method before, Method after, Provider old, Provider now, Random random, int payloads)
            throws ReflectiveOperationException {
        for (Map.Entry<String, Schema> event : now.events.entrySet()) {
            for (int i = 0; i < payloads && old.events.containsKey(event.getKey()); i++) {
                byte[] payload = new Payloads(now, random).of(event.getValue());
                Object asOld = before.invoke(null, event.getKey(), payload);
                String read = asOld.toString();
                if (read.startsWith("Unrecognized[")) {
                    unread.add(read);
                } else if (read.contains("Unrecognized[")) {
                    unlisted.add(read);
                }
                compare(asOld, after.invoke(null, event.getKey(), payload));
            }
        }
    }

    private void compare(Object old, Object now) throws ReflectiveOperationException {
        if (old instanceof Optional<?> a && now instanceof Optional<?> b) {
            if (a.isPresent() && b.isPresent()) {
                compare(a.get(), b.get());
            }
        } else if (old instanceof List<?> a && now instanceof List<?> b) {
            for (int i = 0; i < a.size(); i++) {
                compare(a.get(i), b.get(i));
            }
        } else if (old instanceof Map<?, ?> a && now instanceof Map<?, ?> b) {
            for (Object key : a.keySet()) {
                compare(a.get(key), b.get(key));
            }
        } else if (old instanceof Record a
                && now instanceof Record b
                && a.getClass().getName().equals(b.getClass().getName())) {
            components(a, b);
        }
    }

    private void components(Record old, Record now) throws ReflectiveOperationException {
        List<String> both = components(old.getClass());
        both.retainAll(components(now.getClass()));
        for (String component : both) {
            Object was = old.getClass().getMethod(component).invoke(old);
            Object is = now.getClass().getMethod(component).invoke(now);
            if (isEmpty(was) && !isEmpty(is)) {
                astray.add(old.getClass().getName() + "." + component);
            }
            compare(was, is);
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty()
                || value.toString().equals("null");
    }
}
