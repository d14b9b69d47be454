package dev.sealhook.spec.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A file's text, as far as it is UTF-8, without a byte order mark.
 *
 * @param format how the file's text is written
 * @param whole false where the bytes after this text are not UTF-8
 */
record SourceText(String text, TextFormat format, boolean whole) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static SourceText of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult end = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        characters.flip();
        boolean isMarked = characters.hasRemaining() && characters.charAt(0) == BYTE_ORDER_MARK;
        if (isMarked) {
            characters.get();
        }
        String text = characters.toString();
        return new SourceText(text, new TextFormat(isMarked, lineSeparator(text)), !end.isError());
    }

    private static String lineSeparator(String text) {
        int lineFeed = text.indexOf('\n');
        int carriageReturn = text.indexOf('\r');
        if (carriageReturn < 0 || lineFeed >= 0 && lineFeed < carriageReturn) {
            return "\n";
        }
        return lineFeed == carriageReturn + 1 ? "\r\n" : "\r";
    }
}
