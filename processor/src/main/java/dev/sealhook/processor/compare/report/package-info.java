/**
 * Which changes are reported, and how a report looks: as lines, as Markdown, as JSON. Knows no rule by name, and not how
 * changes are found.
 */
package dev.sealhook.processor.compare.report;
