/**
 * The records that fastjson2, dsl-json, avaje-jsonb and Jackson read, named as in JSON. They hold what Sealhook's records hold,
 * and check nothing.
 */
package dev.sealhook.examples.benchmarks.plain;
