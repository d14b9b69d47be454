/**
 * What single providers want that no scheme describes: answers to their questions, and a signature inside a body. It knows
 * none of their events.
 */
package dev.sealhook.provider;
