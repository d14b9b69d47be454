package dev.sealhook.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sealhook.spec.catalogue.Documentation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The one way by which the document's words, CommonMark as OpenAPI has it, come into Javadoc. */
final class Javadoc {
    private static final int WIDTH = 100;
    /** What ends an inline tag or a comment, or begins a Unicode escape. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}]|\\*/|/\\*");

    private static final Pattern LEADING_PARAGRAPH = Pattern.compile("\\A<p>(.*?)</p>", Pattern.DOTALL);

    private Javadoc() {}

    /** A block of its own: paragraphs, lists, wrapped lines. */
    static String block(String commonMark) {
        String text = commonMark.strip();
        return wrapped(isPlain(text) ? text : Markup.html(text));
    }

    /** A line that CommonMark and Javadoc both leave as it is: most are, and loading a parser takes time. */
    static boolean isPlain(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " .,;:?!'()/-".indexOf(c) >= 0);
    }

    /** The text that is not plain. */
    static final class Markup {
        private static final Parser PARSER = Parser.builder().build();
        private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .omitSingleParagraphP(true)
                .softbreak(" ")
                .build();

        private static final Pattern TAG_OR_QUOTE = Pattern.compile("(<[^>]*>)|&quot;");

        private Markup() {}

        static String html(String text) {
            String html = RENDERER.render(PARSER.parse(text)).strip();
            String paragraphs =
                    LEADING_PARAGRAPH.matcher(html).replaceFirst("$1").replaceAll("</p>", "");
            return harmless(asWritten(paragraphs));
        }

        /** As people write Javadoc, and renderers do not. */
        private static String asWritten(String html) {
            // The level that a heading may have depends on where the comment stands: doclint refuses others.
            String spaced = html.replaceAll("<h[1-6]>(.*?)</h[1-6]>", "<p><strong>$1</strong>")
                    .replaceFirst("\\A<p>", "")
                    .replace("\n<p>", "\n\n<p>")
                    .replace(" rel=\"nofollow\"", "")
                    .replaceAll("<a href=\"\"[^>]*>(.*?)</a>", "$1");
            return TAG_OR_QUOTE
                    .matcher(spaced)
                    .replaceAll(match -> match.group(1) == null ? "\"" : Matcher.quoteReplacement(match.group(1)));
        }
    }

    /** The first sentence, for a tag. */
    static String sentence(String commonMark) {
        String paragraph = commonMark.strip().split("\\n\\s*\\n", 2)[0].replaceAll("\\s+", " ");
        String sentence = paragraph.replaceFirst("(?<=[.!?])\\s+(?=\\p{Lu}).*", "");
        return block(sentence).replaceAll("\\s+", " ");
    }

    /** What a type or a component is: its description, else its title, else what the generator can say. */
    static String describe(Documentation words, String otherwise) {
        return block(words.description().or(words::title).orElse(otherwise));
    }

    /** The end of a type's Javadoc. */
    static String deprecation(Documentation words) {
        return words.deprecated() ? "\n\n@deprecated The provider has deprecated it.\n" : "\n";
    }

    /** Text as code, whatever it holds: an inline tag where it may stand in one, else what HTML makes of it. */
    static String inCode(String text) {
        String visible = text.replaceAll("\\p{Cntrl}", " ");
        boolean plain = !SPECIAL.matcher(visible).find();
        return plain
                ? "{@code " + visible + "}"
                : "<code>"
                        + harmless(visible.replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;"))
                        + "</code>";
    }

    /** Nothing in a comment may end it, begin a tag, or be taken for a Unicode escape (JLS 3.3). */
    private static String harmless(String html) {
        return html.replace("*/", "*&#47;")
                .replace("/*", "&#47;*")
                .replace("\\", "&#92;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("}", "&#125;");
    }

    private static String wrapped(String html) {
        StringBuilder out = new StringBuilder();
        boolean preformatted = false;
        for (String line : html.split("\n", -1)) {
            preformatted |= line.contains("<pre>");
            out.append(out.isEmpty() ? "" : "\n").append(preformatted ? line : wrappedLine(line));
            preformatted &= !line.contains("</pre>");
        }
        return out.toString();
    }

    private static String wrappedLine(String line) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : line.strip().split(" +")) {
            boolean breaks = column > 0 && column + 1 + word.length() > WIDTH;
            out.append(column == 0 ? "" : breaks ? "\n" : " ").append(word);
            column = breaks ? word.length() : column + word.length() + (column == 0 ? 0 : 1);
        }
        return out.toString();
    }

    /** Text for {@code addJavadoc}. */
    static CodeBlock code(String text) {
        return CodeBlock.of("$L", text);
    }
}
