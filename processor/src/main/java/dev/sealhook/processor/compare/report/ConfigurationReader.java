package dev.sealhook.processor.compare.report;

import dev.sealhook.processor.compare.Rule;
import dev.sealhook.processor.compare.rules.Rules;
import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a configuration: {@code except}, a list of rules, and {@code ignore}, for each rule a list of JSON Pointers. */
public final class ConfigurationReader {
    private final Problems problems;
    private final Set<String> except = new LinkedHashSet<>();
    private final List<Configuration.Ignored> ignored = new ArrayList<>();

    private ConfigurationReader(Problems problems) {
        this.problems = problems;
    }

    /** The name of the file with the configuration for a document: {@code a/b.diff.yaml} beside {@code a/b.json}. */
    public static String beside(String document) {
        return document.replaceFirst("\\.[^./\\\\]*$", "") + ".diff.yaml";
    }

    /**
     * Reads YAML or JSON.
     *
     * @param problems takes all that is wrong; the configuration is of use only if there are no errors
     */
    public static Configuration read(String file, byte[] bytes, Problems problems) {
        ConfigurationReader reader = new ConfigurationReader(problems);
        DocumentReader.read(file, bytes, problems).map(Document::root).ifPresent(reader::read);
        return new Configuration(reader.except, reader.ignored);
    }

    private void read(Node root) {
        object(root)
                .ifPresent(all -> all.members().forEach((name, node) -> {
                    switch (name) {
                        case "except" -> texts(node).forEach(text -> rule(text.text(), text.location()));
                        case "ignore" -> object(node).ifPresent(this::ignore);
                        default ->
                            malformed(
                                    all.keyLocation(name),
                                    MessageText.quote(name) + " is no part of a configuration",
                                    suggestion(name, List.of("except", "ignore"), "write 'except' or 'ignore'"));
                    }
                }));
    }

    private void rule(String id, Location location) {
        if (isRule(id, location)) {
            except.add(id);
        }
    }

    private void ignore(ObjectNode rules) {
        rules.members().forEach((id, pointers) -> {
            if (isRule(id, rules.keyLocation(id))) {
                texts(pointers).forEach(text -> pointer(id, text));
            }
        });
    }

    private void pointer(String id, ScalarNode text) {
        String pointer = text.text().startsWith("#") ? text.text().substring(1) : text.text();
        if (pointer.isEmpty() || pointer.startsWith("/")) {
            ignored.add(new Configuration.Ignored(id, pointer, text.location()));
        } else {
            malformed(
                    text.location(),
                    text.describe() + " is no JSON Pointer",
                    "write \"/webhooks/" + pointer + "\", say");
        }
    }

    private boolean isRule(String id, Location location) {
        if (Rules.of(id).isPresent()) {
            return true;
        }
        List<String> known = Rules.ALL.stream().map(Rule::id).toList();
        problems.error(
                ConfigurationCode.RULE_UNKNOWN,
                location,
                "there is no rule " + MessageText.quote(id),
                suggestion(id, known, "take an ID from the table of rules in processor/README.md"));
        return false;
    }

    private static String suggestion(String wrong, List<String> known, String otherwise) {
        return Suggestions.advice(wrong, known, otherwise);
    }

    private Optional<ObjectNode> object(Node node) {
        if (node instanceof ObjectNode object) {
            return Optional.of(object);
        }
        malformed(node.location(), "here is " + node.describe(), "write an object with names and values");
        return Optional.empty();
    }

    private List<ScalarNode> texts(Node node) {
        List<ScalarNode> texts = new ArrayList<>();
        List<Node> items = node instanceof ArrayNode array ? array.items() : List.of(node);
        for (Node item : items) {
            if (item instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING) {
                texts.add(scalar);
            } else {
                malformed(item.location(), "here is " + item.describe(), "write a list of strings");
            }
        }
        return texts;
    }

    private void malformed(Location at, String message, String advice) {
        problems.error(ConfigurationCode.CONFIGURATION_MALFORMED, at, message, advice);
    }
}
