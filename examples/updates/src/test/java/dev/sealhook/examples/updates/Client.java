package dev.sealhook.examples.updates;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Source code that uses all that models offer, each with its exact type: accessors, constructors, constants, visitors,
 * {@code switch}es with a default. Written from the compiled classes, so that it knows nothing of how they came about.
 */
final class Client {
    static final String NAME = "Client";

    private final StringBuilder out = new StringBuilder();
    private int methods;

    private Client() {}

    static String of(Collection<Class<?>> classes) {
        Client client = new Client();
        client.out
                .append("@SuppressWarnings(\"all\")\nfinal class ")
                .append(NAME)
                .append(" {\n");
        classes.forEach(client::use);
        return client.out.append("}\n").toString();
    }

    private void use(Class<?> type) {
        if (type.isRecord()) {
            record(type);
        } else if (type.isEnum()) {
            listed(type);
        } else if (type.isSealed()) {
            union(type);
        }
    }

    private static String name(Type type) {
        return type.getTypeName().replace('$', '.');
    }

    private void line(String text) {
        out.append("        ").append(text).append('\n');
    }

    private void method(String parameter, Runnable body) {
        out.append("    static void m")
                .append(methods++)
                .append('(')
                .append(parameter)
                .append(") {\n");
        body.run();
        out.append("    }\n");
    }

    private void record(Class<?> type) {
        method(name(type) + " it", () -> {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                line("%s %s_ = it.%s();"
                        .formatted(name(component.getGenericType()), component.getName(), component.getName()));
            }
            for (Constructor<?> constructor : type.getConstructors()) {
                String arguments = Arrays.stream(components, 0, constructor.getParameterCount())
                        .map(component -> component.getName() + "_")
                        .collect(Collectors.joining(", "));
                line("new %s(%s);".formatted(name(type), arguments));
            }
            for (Class<?> union : type.getInterfaces()) {
                line("%s %s = it;".formatted(name(union), "as" + union.getSimpleName()));
            }
            constants(type);
        });
    }

    private void constants(Class<?> type) {
        for (Field field : type.getFields()) {
            line("%s %s_ = %s.%s;"
                    .formatted(name(field.getGenericType()), field.getName(), name(type), field.getName()));
        }
    }

    private void listed(Class<?> type) {
        method(name(type) + " it", () -> {
            String cases = Arrays.stream(type.getEnumConstants())
                    .map(constant -> "case " + ((Enum<?>) constant).name() + ": ")
                    .collect(Collectors.joining());
            line("switch (it) { %sdefault: }".formatted(cases));
        });
    }

    private void union(Class<?> type) {
        Class<?> visitor = nested(type, "Visitor");
        out.append("    static final class V")
                .append(methods)
                .append(" implements ")
                .append(name(visitor));
        out.append("<String> {\n");
        for (Method method : sorted(visitor)) {
            line("public String %s(%s it) { return null; }"
                    .formatted(method.getName(), name(method.getParameterTypes()[0])));
        }
        out.append("    }\n    static final class D").append(methods).append(" implements ");
        out.append(name(nested(type, "DefaultVisitor"))).append("<String> {\n");
        line("public String visitDefault(%s it) { return null; }".formatted(name(type)));
        out.append("    }\n");
        int number = methods;
        method(name(type) + " it", () -> {
            line("String visited = it.accept(new V%d()) + it.accept(new D%d());".formatted(number, number));
            for (Class<?> variant : type.getPermittedSubclasses()) {
                line("if (it instanceof %s) return;".formatted(name(variant)));
            }
        });
    }

    private static List<Method> sorted(Class<?> visitor) {
        return Arrays.stream(visitor.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Class<?> nested(Class<?> type, String name) {
        return Arrays.stream(type.getClasses())
                .filter(inner -> inner.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
