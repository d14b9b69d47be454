/**
 * The rules, as data: what a newer document changes for those who use the models of an older one. Knows neither how the
 * elements of the two were matched nor how a report looks.
 */
package dev.sealhook.processor.compare.rules;
