/** Who may know whom in spec and processor. Knows packages, and nothing of what they do. */
package dev.sealhook.processor.arrows;
