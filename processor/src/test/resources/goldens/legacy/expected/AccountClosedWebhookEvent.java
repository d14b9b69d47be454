package com.example.legacy;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.ObjectShape;
import dev.sealhook.codec.ScalarType;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Ends a comment with <em>/ and begins one with /</em>, a tag with &#64;since 1.0, an inline tag with
 * &#123;&#64;code x&#125;, and a Unicode escape with &#92;u0041 or &#92;u000a.
 *
 * <p>It has <em>emphasis</em>, <strong>more of it</strong>, <code>code with &#123;braces&#125; &amp;
 * &lt;angles&gt;</code>, a <a href="https://example.com/a?b=c&amp;d=e">link</a>, a bad link,
 * &lt;b&gt;raw HTML&lt;/b&gt; &amp; an ampersand.
 *
 * <p>Paragraphs come again:
 * <ul>
 * <li>a list</li>
 * <li>with <em>two</em> items</li>
 * </ul>
 * <ol>
 * <li>and a numbered one</li>
 * </ol>
 * <pre><code class="language-json">&#123;"type": "account.closed", "path": "C:&#92;&#92;users&#92;&#92;"&#125;
 * </code></pre>
 *
 * <p><strong>A heading</strong>
 * <blockquote>
 *
 * <p>A quotation.
 * </blockquote>
 *
 * <p>Its type is {@code account.closed}.
 *
 * @param class_ Which class it was of.
 * @param sayHi Quotes "all" &#92; of it in two lines.
 * @param größe &#64;deprecated by nobody
 * @param tier the property {@code tier}. Default: <code>"*&#47; &#123;&#64;code"</code>.
 * @param additionalProperties the properties that the document does not list, by name
 *
 * @deprecated The provider has deprecated it.
 */
@Generated("spec.yaml")
@Deprecated
public record AccountClosedWebhookEvent(String class_, String sayHi, Optional<Größe> größe,
        Optional<String> tier, Map<String, JsonText> additionalProperties) implements WebhookEvent {
    public static final String TYPE = "account.closed";

    private static final ObjectShape SHAPE = ObjectShape.builder()
            .discriminator("type", TYPE).required(ScalarType.STRING, "class", "say \"hi\"")
                    .optional(Größe::read, "gr\u00f6\u00dfe").optional(ScalarType.STRING, "tier").build();

    public AccountClosedWebhookEvent {
        Checks.requireNonNull(class_, "class_", sayHi, "sayHi", größe, "größe");
        Checks.requireNonNull(tier, "tier");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, größe, tier);
    }

    public AccountClosedWebhookEvent(String class_, String sayHi, Optional<Größe> größe, Optional<String> tier) {
        this(class_, sayHi, größe, tier, Map.of());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public byte[] toJsonBytes() {
        return JsonWriter.toBytes(this::write);
    }

    /**
     * Deprecated by the provider.
     *
     * @deprecated The provider has deprecated it.
     */
    @Deprecated
    @Override
    public String class_() {
        return class_;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitAccountClosed(this);
    }

    static AccountClosedWebhookEvent read(JsonReader in) {
        return in.readRecord(SHAPE) ? new AccountClosedWebhookEvent(in.value(0), in.value(1),
                in.optional(2), in.optional(3), in.additionalProperties()) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(TYPE);
        out.property(SHAPE, 1).writeString(class_);
        out.property(SHAPE, 2).writeString(sayHi);
        größe.ifPresent(value -> value.write(out.property(SHAPE, 3)));
        tier.ifPresent(value -> out.property(SHAPE, 4).writeString(value));
        out.endObject(additionalProperties);
    }

    /**
     * &#64;deprecated by nobody
     *
     * <p>Any string may come: {@link #known()} tells the listed ones.
     *
     * @param value the string as it was sent
     */
    @Generated("spec.yaml")
    public record Größe(String value) {
        public static final Größe ASTERISK_SOLIDUS = new Größe("*/");
        public static final Größe CODE = new Größe("{@code");
        public static final Größe U0041 = new Größe("\\u0041");
        public static final Größe GROSS = new Größe("gro\u00df");
        public static final Größe QUOTATION_MARK = new Größe("\"");

        public Größe {
            Objects.requireNonNull(value, "value");
        }

        /** The value that a string is, listed or not. */
        public static Größe of(String value) {
            return new Größe(value);
        }

        /** The listed value that this is, to switch on; empty if it is none of them. */
        public Optional<Known> known() {
            return switch (value) {
                case "*/" -> Optional.of(Known.ASTERISK_SOLIDUS);
                case "{@code" -> Optional.of(Known.CODE);
                case "\\u0041" -> Optional.of(Known.U0041);
                case "gro\u00df" -> Optional.of(Known.GROSS);
                case "\"" -> Optional.of(Known.QUOTATION_MARK);
                default -> Optional.empty();
            };
        }

        /** The value itself. */
        @Override
        public String toString() {
            return value;
        }

        static Größe read(JsonReader in) {
            String value = in.readString();
            return value == null ? null : new Größe(value);
        }

        void write(JsonWriter out) {
            out.writeString(value);
        }

        /** The listed values. */
        public enum Known {
            /** <code>*&#47;</code> */
            ASTERISK_SOLIDUS,

            /** <code>&#123;&#64;code</code> */
            CODE,

            /** <code>&#92;u0041</code> */
            U0041,

            /** {@code groß} */
            GROSS,

            /** {@code "} */
            QUOTATION_MARK
        }
    }
}
