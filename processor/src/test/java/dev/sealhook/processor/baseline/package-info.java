/** Tests of what the compiler says where a document is compared with its baseline. They know javac, and no rule. */
package dev.sealhook.processor.baseline;
