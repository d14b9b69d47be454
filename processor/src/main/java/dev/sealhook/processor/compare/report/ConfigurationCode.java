package dev.sealhook.processor.compare.report;

import dev.sealhook.spec.problem.Code;

/** What may be wrong with a configuration. */
public enum ConfigurationCode implements Code {
    /** Something stands where the configuration has something else. */
    CONFIGURATION_MALFORMED,
    /** An ID that no rule has. */
    RULE_UNKNOWN,
    /** A place to ignore, where the rule found nothing. */
    IGNORE_UNUSED
}
