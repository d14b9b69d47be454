/**
 * Says what a newer document changes for those who use the models of an older one: one rule a kind of change, as data. Knows
 * neither how the two were matched nor how a report looks.
 */
package dev.sealhook.processor.compare;
