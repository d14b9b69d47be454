package dev.sealhook.processor.analysis;

/**
 * The bytes of a document, and where they were found.
 *
 * @param file its name in messages, as a user would open it
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, never compared.
public record DocumentSource(String file, byte[] bytes) {}
