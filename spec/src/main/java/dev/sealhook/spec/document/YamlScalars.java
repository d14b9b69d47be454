package dev.sealhook.spec.document;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Scalars of YAML 1.2's core schema (section 10.3) as JSON writes them. */
final class YamlScalars {
    private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();
    private static final Pattern BASED = Pattern.compile("0(?:x([0-9a-fA-F]+)|o([0-7]+))");
    private static final Pattern DECIMAL = Pattern.compile("([-+]?)(?:0*([0-9]+))?(?:\\.([0-9]*))?([eE][-+]?[0-9]+)?");

    private YamlScalars() {}

    static ScalarNode node(ScalarEvent event, SourceLocation source) {
        String text = event.getValue();
        // "!" is YAML's way to ask for the tag that the kind of node would have anyway.
        Tag tag = event.getTag()
                .filter(name -> !name.equals("!"))
                .map(Tag::new)
                .orElseGet(() -> CORE.resolve(text, event.getImplicit().canOmitTagInPlainScalar()));
        if (tag.equals(Tag.NULL)) {
            return new ScalarNode(source, ScalarNode.Kind.NULL, "null");
        }
        if (tag.equals(Tag.BOOL)) {
            return new ScalarNode(source, ScalarNode.Kind.BOOLEAN, text.toLowerCase(Locale.ROOT));
        }
        String number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? number(text) : null;
        return number == null
                ? new ScalarNode(source, ScalarNode.Kind.STRING, text)
                : new ScalarNode(source, ScalarNode.Kind.NUMBER, number);
    }

    // null for what JSON has no number for: .inf, .nan, and anything that only an explicit tag calls a number.
    private static String number(String text) {
        Matcher based = BASED.matcher(text);
        if (based.matches()) {
            return based.group(1) == null
                    ? new BigInteger(based.group(2), 8).toString()
                    : new BigInteger(based.group(1), 16).toString();
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (!decimal.matches() || text.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        String sign = decimal.group(1).equals("-") ? "-" : "";
        String fraction = isEmpty(decimal.group(3)) ? "" : "." + decimal.group(3);
        String exponent = isEmpty(decimal.group(4)) ? "" : decimal.group(4);
        return sign + (decimal.group(2) == null ? "0" : decimal.group(2)) + fraction + exponent;
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }
}
