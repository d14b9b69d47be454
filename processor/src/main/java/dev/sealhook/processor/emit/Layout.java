package dev.sealhook.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out what JavaPoet fills into lines: a record's components and a union's records stand one to a line. */
final class Layout {
    private static final Pattern RECORD = Pattern.compile("(?m)^( *)(?:public )?(?:static )?record (\\S+?)\\(");
    private static final Pattern PERMITS =
            Pattern.compile("(?m)^( *)((?:public )?(?:static )?sealed interface \\S+) permits ([^{]+?) \\{");

    private Layout() {}

    static String of(String source) {
        return permits(records(source));
    }

    // public record Data(
    //         String callId,
    //         List<SipHeader> sipHeaders) {
    private static String records(String source) {
        StringBuilder out = new StringBuilder();
        Matcher record = RECORD.matcher(source);
        int done = 0;
        while (record.find()) {
            int close = closing(source, record.end());
            String indent = "\n" + record.group(1) + "        ";
            String header =
                    scoped(source.substring(record.end(), close).replaceAll("\\s+", " "), record.group(2), source);
            int body = source.indexOf('{', close);
            String implemented = source.substring(close + 1, body).strip().replaceAll("\\s+", " ");
            boolean oneLine = header.indexOf(',') < 0 && header.length() + implemented.length() < 60;
            out.append(source, done, record.end())
                    .append(oneLine ? header : indent + String.join("," + indent, components(header)))
                    .append(
                            implemented.isEmpty()
                                    ? ") "
                                    : oneLine ? ") " + implemented + " " : ")" + indent + implemented + " ");
            done = body;
        }
        return out.append(source.substring(done)).toString();
    }

    /**
     * A member type is in scope in the header too (JLS 6.3), which JavaPoet does not know: it qualifies the member, and
     * leaves a type of the package that the member hides by its simple name.
     */
    private static String scoped(String header, String record, String source) {
        String member = "(?<![\\w.])" + Pattern.quote(record) + "\\.";
        String packageName = source.substring("package ".length(), source.indexOf(';'));
        String scoped = header;
        for (MatchResult hidden : Pattern.compile(member + "(\\w+)", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(header)
                .results()
                .toList()) {
            String type = "(?<![\\w.])" + hidden.group(1) + "(?=[>,]| \\w)";
            scoped = Pattern.compile(type, Pattern.UNICODE_CHARACTER_CLASS)
                    .matcher(scoped)
                    .replaceAll(Matcher.quoteReplacement(packageName + "." + hidden.group(1)));
        }
        return Pattern.compile(member, Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(scoped)
                .replaceAll("");
    }

    private static int closing(String source, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char c = source.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return at - 1;
    }

    /** Splits at the commas that are not inside type arguments. */
    private static List<String> components(String header) {
        List<String> components = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                components.add(header.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        components.add(header.substring(begin).strip());
        return components;
    }

    // public sealed interface UnwrapWebhookEvent
    //         permits BatchCancelledWebhookEvent,
    //                 UnwrapWebhookEvent.Unrecognized {
    private static String permits(String source) {
        return PERMITS.matcher(source).replaceAll(match -> {
            String indent = "\n" + match.group(1) + "        ";
            String records =
                    String.join("," + indent + "        ", match.group(3).split(",\\s*"));
            return Matcher.quoteReplacement(match.group(1) + match.group(2) + indent + "permits " + records + " {");
        });
    }
}
