/**
 * From the Java model to source text: one emitter for records, one for open enums, one for unions, one for visitors, one for
 * JSON code. Decides how code looks, and nothing else: the same model gives the same text.
 */
package dev.sealhook.processor.emit;
