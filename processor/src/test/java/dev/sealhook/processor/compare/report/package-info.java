/** Tests of what is left out of a report, and how it looks. They know two small documents, and no rule of their own. */
package dev.sealhook.processor.compare.report;
