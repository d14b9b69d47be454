/**
 * Describes what is wrong with a document, where, and what to do about it. Problems are collected first and reported
 * together at the end. Knows neither document formats nor who reports: javac, the command line or a test.
 */
package dev.sealhook.spec.problem;
