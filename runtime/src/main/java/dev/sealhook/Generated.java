package dev.sealhook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that was generated from a document of webhooks. It stays in the class file, so that coverage tools and
 * linters can leave the type out; the JDK's annotation of that name does not.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Generated {
    /**
     * The document.
     *
     * @return its resource name, as {@link WebhookEvents#spec()} gave it
     */
    String value();
}
