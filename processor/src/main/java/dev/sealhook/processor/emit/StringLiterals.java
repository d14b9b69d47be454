package dev.sealhook.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** String literals of the document's text. */
final class StringLiterals {
    private StringLiterals() {}

    /** Escapes what is not ASCII, so that no compiler's {@code -encoding} can change a name on the wire. */
    static CodeBlock of(String text) {
        if (text.chars().allMatch(c -> c < 0x7f)) {
            return CodeBlock.of("$S", text);
        }
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 0x7f ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        String quoted = CodeBlock.of("$S", escaped.toString()).toString();
        return CodeBlock.of("$L", quoted.replace("\\\\u", "\\u"));
    }

    /** Between commas, on as many lines as it takes. */
    static CodeBlock list(List<String> texts) {
        return texts.stream().map(StringLiterals::of).collect(CodeBlock.joining(",$W"));
    }
}
