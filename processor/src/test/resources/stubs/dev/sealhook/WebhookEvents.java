package dev.sealhook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target(ElementType.PACKAGE)
public @interface WebhookEvents {
    String spec();

    String union() default "WebhookEvent";

    String[] discriminator() default {};

    String baseline() default "";

    String[] rename() default {};
}
