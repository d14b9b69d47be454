/** Tests of the command line: arguments in, output and exit codes out. They know no document by heart. */
package dev.sealhook.processor.cli;
