/**
 * How a request is verified by a scheme: where its headers and its body hold what is needed, how keys and signatures are
 * written, and when. It leaves the algorithms to {@code dev.sealhook.signature}.
 */
package dev.sealhook.scheme;
