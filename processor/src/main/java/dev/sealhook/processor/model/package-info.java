/**
 * The Java that is to be written, decided to the last name: plain values between resolving and emitting. Knows neither
 * where a name comes from nor how its code looks.
 */
package dev.sealhook.processor.model;
