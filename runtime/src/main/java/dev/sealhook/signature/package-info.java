/**
 * The cryptography of signatures: each algorithm once, over content that is put together from a template. It knows
 * neither requests nor schemes, nor how a signature is written in a header.
 */
package dev.sealhook.signature;
