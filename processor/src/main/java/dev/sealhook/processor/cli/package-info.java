/**
 * The command line, one class a subcommand: files, messages and exit codes around what other packages decide. It knows
 * nothing of javac, and prints no stack trace.
 */
package dev.sealhook.processor.cli;
