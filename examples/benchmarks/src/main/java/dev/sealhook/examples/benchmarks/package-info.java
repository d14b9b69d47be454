/**
 * Sealhook beside what a user would pick instead: each peer, the gate that each must pass, and the tables of its README.
 * It knows the events of the shipped catalogue, and nothing of how Sealhook reads them.
 */
package dev.sealhook.examples.benchmarks;
