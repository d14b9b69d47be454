/**
 * One version of a document from its bytes to the model, and two versions for comparison. Everything that starts from a
 * document, the processor as well as each command, starts here. Knows neither javac nor how a model is emitted.
 */
package dev.sealhook.processor.analysis;
