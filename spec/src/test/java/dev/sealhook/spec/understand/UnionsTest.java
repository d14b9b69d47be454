package dev.sealhook.spec.understand;

import static dev.sealhook.spec.understand.Understanding.property;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnionsTest {
    private static final String CARD_AND_BANK = """
            Card: {type: object, required: [kind], properties: {kind: {type: string, enum: [card]}, number: {type: string}}}
            Bank: {type: object, required: [kind], properties: {kind: {const: bank}, iban: {type: string}}}
            """;

    /** Their tag is any string, as far as they say. */
    private static final String UNTAGGED = """
            Card: {properties: {kind: {type: string}, number: {type: string}}}
            Bank: {properties: {kind: {type: string}, iban: {type: string}}}
            """;

    @Test
    void findsThePropertyThatTellsTheVariantsApart() {
        assertThat(property(
                        "oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]",
                        CARD_AND_BANK))
                .isEqualTo("""
                it
                  property it by kind: card #Card | bank #Bank
                component Card
                  kind: only card
                  number?: string
                component Bank
                  kind: only bank
                  iban?: string""");
    }

    @Test
    void namesInlineVariantsAfterTheirTag() {
        assertThat(property("""
                anyOf:
                  - {properties: {kind: {enum: [card, voucher]}, number: {type: string}}}
                  - {properties: {kind: {const: bank}}}
                  - {type: 'null'}
                """)).isEqualTo("""
                it or null
                  property it by kind: card,voucher card | bank bank
                    variant card
                      kind?: kind
                      number?: string
                      property kind = card | voucher
                    variant bank
                      kind?: only bank""");
    }

    @Test
    void prefersATagThatAllRequire() {
        assertThat(property("""
                oneOf:
                  - {required: [b], properties: {a: {const: x}, b: {const: x}}}
                  - {required: [b], properties: {a: {const: y}, b: {const: y}}}
                """)).startsWith("it\n  property it by b: x x | y y\n");
    }

    @Test
    void readsAMappingOfNamesAndOfReferences() {
        assertThat(property("""
                oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]
                discriminator:
                  propertyName: kind
                  mapping: {c: Card, b: '#/components/schemas/Bank', b2: Bank}
                """, UNTAGGED)).startsWith("it\n  property it by kind: c #Card | b,b2 #Bank\n");
    }

    @Test
    void readsADiscriminatorWithoutAMappingAsTheComponentsNames() {
        assertThat(property("""
                oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]
                discriminator: {propertyName: kind}
                """, UNTAGGED)).startsWith("it\n  property it by kind: Card #Card | Bank #Bank\n");
    }

    @Test
    void takesAMappingToABaseForTheBaseAndNotForItsHeirs() {
        assertThat(property("""
                oneOf: [{$ref: '#/components/schemas/Plain'}, {$ref: '#/components/schemas/Heir'}]
                discriminator: {propertyName: kind, mapping: {plain: Plain, heir: Heir}}
                """, """
                Plain: {properties: {kind: {type: string}}}
                Heir: {allOf: [{$ref: '#/components/schemas/Plain'}, {properties: {more: true}}]}
                """)).startsWith("it\n  property it by kind: plain #Plain | heir #Heir\n");
    }

    @Test
    void makesAUnionOfABaseThatListsItsHeirs() {
        assertThat(property("$ref: '#/components/schemas/Base'", """
                Base:
                  type: object
                  required: [kind]
                  properties: {kind: {type: string}, id: {type: string}}
                  discriminator: {propertyName: kind, mapping: {one: One, two: Two}}
                  oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]
                One: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {a: {type: integer}}}]}
                Two: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {$ref: '#/components/schemas/Base'}}}]}
                """)).isEqualTo("""
                #Base
                component Base by kind: one #One | two #Two
                component One
                  kind: string
                  id?: string
                  a?: integer
                component Two
                  kind: string
                  id?: string
                  b?: #Base""");
    }

    @Test
    void givesEachVariantWhatStandsBesideTheChoice() {
        assertThat(property("""
                type: object
                required: [id]
                properties: {id: {type: string}}
                oneOf:
                  - {properties: {kind: {const: a}}}
                  - {properties: {kind: {const: b}}}
                """)).isEqualTo("""
                it
                  property it by kind: a a | b b
                    variant a
                      id: string
                      kind?: only a
                    variant b
                      id: string
                      kind?: only b""");
    }

    @Test
    void takesTheVariantsOfUnionsWithinUnions() {
        assertThat(property("""
                oneOf:
                  - oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]
                  - {properties: {kind: {const: cash}}}
                """, CARD_AND_BANK))
                .startsWith("it\n  property it by kind: card #Card | bank #Bank | cash cash\n");
    }

    @Test
    void keepsWhatTheMappingOfAUnionWithinAUnionSays() {
        assertThat(property(
                        "oneOf: [{$ref: '#/components/schemas/Paper'}, {properties: {kind: {const: cash}}}]",
                        UNTAGGED + """
                        Paper:
                          oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]
                          discriminator: {propertyName: kind, mapping: {c: Card, b: Bank}}
                        """))
                .startsWith("it\n  property it by kind: c #Card | b #Bank | cash cash\n");
    }

    @Test
    void letsTwoUnionsShareAVariant() {
        assertThat(property("""
                properties:
                  a: {oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]}
                  b: {oneOf: [{$ref: '#/components/schemas/Card'}, {properties: {kind: {const: cash}}}]}
                """, CARD_AND_BANK))
                .contains("property a by kind: card #Card | bank #Bank\n")
                .contains("property b by kind: card #Card | cash cash\n");
    }

    @Test
    void saysWhyItCannotTellVariantsApart() {
        assertThat(property(
                        "oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]", UNTAGGED))
                .isEqualTo("any (nothing tells its 2 variants apart)");
    }
}
