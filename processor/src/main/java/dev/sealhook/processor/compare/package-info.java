/**
 * What a change and a rule are: a rule asks the differences of two versions of a document for the changes of its kind. Knows
 * no rule by name.
 */
package dev.sealhook.processor.compare;
