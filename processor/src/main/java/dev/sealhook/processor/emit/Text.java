package dev.sealhook.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Collectors;

/** String literals of the document's text. */
final class Text {
    private Text() {}

    /** Escapes what is not ASCII, so that no compiler's {@code -encoding} can change a name on the wire. */
    static CodeBlock literal(String text) {
        if (text.chars().allMatch(c -> c < 0x7f)) {
            return CodeBlock.of("$S", text);
        }
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 0x7f ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        String quoted = CodeBlock.of("$S", escaped.toString()).toString();
        return CodeBlock.of("$L", quoted.replace("\\\\u", "\\u"));
    }

    static CodeBlock literals(List<String> texts) {
        return CodeBlock.join(texts.stream().map(Text::literal).collect(Collectors.toList()), ", ");
    }
}
