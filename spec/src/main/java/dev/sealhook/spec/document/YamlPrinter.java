package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.JsonPointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Prints nodes as YAML 1.2: blocks with two spaces a level, text of several lines as literal blocks, nothing folded. */
final class YamlPrinter {
    /** What YAML 1.1 or 1.2 may take for a number, a date, a truth or nothing, wherever it stands without quotes. */
    private static final Pattern NOT_A_STRING = Pattern.compile(
            "[-+.]*[0-9][-+.:_0-9a-zA-Z ]*|[-+]?\\.(?i:inf|nan)|(?i:y|n|yes|no|on|off|true|false|null)|~|<<|=|");

    /** Other line ends and what nobody sees: the scanner takes some of it for the end of the text. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\\u007f-\\u009f\\u2028\\u2029\\ufeff]");

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .build();

    private final Emitter emitter;

    private YamlPrinter(StringBuilder out) {
        this.emitter = new Emitter(SETTINGS, new StreamDataWriter() {
            @Override
            public void write(String text) {
                out.append(text);
            }

            @Override
            public void write(String text, int offset, int length) {
                out.append(text, offset, offset + length);
            }
        });
    }

    static String print(Node node) {
        StringBuilder out = new StringBuilder();
        YamlPrinter printer = new YamlPrinter(out);
        printer.emit(new StreamStartEvent());
        printer.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        printer.value(node);
        printer.emit(new DocumentEndEvent(false));
        printer.emit(new StreamEndEvent());
        return out.toString();
    }

    /** An object's member without the object, {@code name: value}. */
    static String member(String name, String value) {
        SourceLocation nowhere = new SourceLocation("", JsonPointer.ROOT, 0, 0, 0, 0);
        Node string = new ScalarNode(nowhere, ScalarNode.Kind.STRING, value);
        return print(new ObjectNode(nowhere, Map.of(name, string), List.of())).strip();
    }

    private void emit(Event event) {
        emitter.emit(event);
    }

    private void value(Node node) {
        if (node instanceof ObjectNode object) {
            emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
            object.members().forEach((name, member) -> {
                string(name, ScalarStyle.DOUBLE_QUOTED);
                value(member);
            });
            emit(new MappingEndEvent());
        } else if (node instanceof ArrayNode array) {
            emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
            array.items().forEach(this::value);
            emit(new SequenceEndEvent());
        } else if (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING) {
            string(scalar.text(), ScalarStyle.LITERAL);
        } else if (node instanceof ScalarNode scalar) {
            scalar(scalar.text(), ScalarStyle.PLAIN);
        }
    }

    /** The emitter takes double quotes instead, wherever a style cannot hold the text. */
    private void string(String text, ScalarStyle ofSeveralLines) {
        if (UNSEEN.matcher(text).find()) {
            scalar(text, ScalarStyle.DOUBLE_QUOTED);
        } else if (text.indexOf('\n') >= 0) {
            scalar(text, ofSeveralLines);
        } else {
            scalar(text, NOT_A_STRING.matcher(text).matches() ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN);
        }
    }

    private void scalar(String text, ScalarStyle style) {
        emit(new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), text, style));
    }
}
