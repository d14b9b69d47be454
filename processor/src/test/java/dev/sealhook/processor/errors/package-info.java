/**
 * What users are told, and that they are told it whatever the document: each code with its place and its words. Knows no
 * generated code.
 */
package dev.sealhook.processor.errors;
