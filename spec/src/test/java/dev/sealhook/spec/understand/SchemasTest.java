package dev.sealhook.spec.understand;

import static dev.sealhook.spec.understand.Understanding.property;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemasTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {type: string};                                         string
            {type: string, format: uuid};                           string
            {type: string, format: date-time};                      date_time
            {type: string, format: date};                           date
            {type: boolean};                                        boolean
            {type: integer};                                        integer
            {type: integer, format: int64};                         integer
            {type: integer, format: int32};                         integer_32
            {type: integer, format: unixtime};                      unix_time
            {type: integer, format: unix-time};                     unix_time
            {type: number, format: float};                          number
            {type: [integer, number]};                              number
            {};                                                     any
            true;                                                   any
            {description: Whatever.};                               any
            {type: object};                                         {any}
            {type: object, additionalProperties: true};             {any}
            {type: object, additionalProperties: false};            {any}
            {additionalProperties: {type: integer}};                {integer}
            {type: array};                                          [any]
            {items: {type: string}};                                [string]
            {type: array, items: true};                             [any]
            {type: array, items: {type: [string, 'null']}};         [string or null]
            """)
    void knowsEachType(String schema, String type) {
        assertThat(property(schema)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {type: [string, 'null']};                               string or null
            {type: ['null', integer], format: int32};               integer_32 or null
            {type: string, nullable: true};                         string or null
            {oneOf: [{type: string}, {type: 'null'}]};              string or null
            {anyOf: [{type: 'null'}, {type: boolean}]};             boolean or null
            {oneOf: [{type: number}, {enum: [null]}]};              number or null
            {oneOf: [{type: number}, {const: null}]};               number or null
            {oneOf: [{type: number}, {type: number, nullable: true}]}; number or null
            {oneOf: [{anyOf: [{type: string}, {type: 'null'}]}, {type: string}]}; string or null
            {nullable: true, allOf: [{type: string}]};              string or null
            {type: 'null'};                                         any or null
            {enum: [null]};                                         any (it is always null) or null
            {allOf: [{type: [string, 'null']}, {type: string}]};    string
            {allOf: [{type: [string, 'null']}, {type: 'null'}]};    string or null
            {type: array, items: {type: object, nullable: true}};   [{any} or null]
            """)
    void knowsWhereNullMayStand(String schema, String type) {
        assertThat(property(schema)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {const: a};                                             only a
            {type: string, enum: [a]};                              only a
            {const: "null"};                                        only null
            {enum: [1, 2, 3]};                                      integer
            {type: integer, format: int32, enum: [1, 2]};           integer_32
            {enum: [1, 2.5]};                                       number
            {enum: [true, false]};                                  boolean
            {enum: [1, one]};                                       any (its listed values are of several types)
            {enum: [{a: 1}]};                                       any (its listed values are no strings)
            {enum: [a, null]};                                      only a or null
            {enum: [1, null]};                                      integer or null
            {allOf: [{enum: [a, b]}, {const: b}]};                  only b
            {allOf: [{type: string}, {const: b}]};                  only b
            """)
    void knowsListedValues(String schema, String type) {
        assertThat(property(schema)).isEqualTo(type);
    }

    @Test
    void makesAnEnumOfSeveralStrings() {
        assertThat(property("{type: [string, 'null'], enum: [a, b, null, a]}"))
                .isEqualTo("it or null\n  property it = a | b");
    }

    @Test
    void takesTheNumbersThatAnAuthorListsForAStringAsStrings() {
        assertThat(property("{type: string, enum: [2024, v1]}")).isEqualTo("it\n  property it = 2024 | v1");
    }

    @Test
    void makesOneEnumOfTheStringsThatAlternativesList() {
        assertThat(property("{oneOf: [{const: a, description: One.}, {enum: [b, c]}]}"))
                .isEqualTo("it\n  property it = a | b | c");
    }

    @Test
    void makesAnEnumWhereAnyStringMayStandBesideThoseListed() {
        assertThat(property("{anyOf: [{type: string}, {type: string, enum: [a, b]}]}"))
                .isEqualTo("it\n  property it = a | b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {oneOf: [{type: string, format: date}, {type: string, format: date-time}]}; string
            {oneOf: [{type: integer, format: int32}, {type: integer}]};                 integer
            {anyOf: [{type: integer}, {type: number}]};                                 number
            {oneOf: [{type: string}]};                                                  string
            {type: integer, oneOf: [{minimum: 3}, {maximum: 2}]};                       integer
            {oneOf: [{type: string}, false]};                                           string
            {type: string, anyOf: [{format: ipv4}, {format: ipv6}]};                    string
            {type: [string, integer]};              any (it may be of several types: string, integer)
            {oneOf: [{type: string}, {type: object}]}; any (it is one of several types that nothing tells apart)
            {anyOf: [{type: string}, {}]};          any (it is one of several types that nothing tells apart)
            """)
    void knowsWhatAlternativesAmountTo(String schema, String type) {
        assertThat(property(schema)).isEqualTo(type);
    }

    @Test
    void nestsAnObjectWithItsProperties() {
        assertThat(property("""
                type: object
                additionalProperties: {type: string}
                required: [a]
                properties:
                  a: {type: string}
                  b: {type: array, items: {properties: {c: true}}}
                  "$ref": {type: integer}
                """)).isEqualTo("""
                it
                  property it
                    a: string
                    b?: [items]
                    $ref?: integer
                    item b
                      c?: any""");
    }

    @Test
    void takesTheItemsOfATupleForAnyJson() {
        assertThat(property("{type: array, prefixItems: [{type: string}, {type: integer}], items: false}"))
                .isEqualTo("[any]");
    }

    @Test
    void givesAComponentADefinitionOfItsOwn() {
        assertThat(property("{$ref: '#/components/schemas/Money'}", "Money: {properties: {amount: {type: integer}}}"))
                .isEqualTo("#Money\ncomponent Money\n  amount?: integer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {$ref: '#/components/schemas/Money', description: Beside it.}
            {allOf: [{$ref: '#/components/schemas/Money'}], description: Around it.}
            {oneOf: [{$ref: '#/components/schemas/Money'}]}
            {anyOf: [{allOf: [{$ref: '#/components/schemas/Money'}]}]}
            {type: object, allOf: [{$ref: '#/components/schemas/Money'}]}
            {allOf: [{$ref: '#/components/schemas/Money'}, {description: Beside it.}, {example: {}}]}
            {$ref: '#/components/schemas/Alias'}
            """)
    void knowsAComponentUnderAllThatMayStandAroundIt(String schema) {
        String components = """
                Money: {properties: {amount: {type: integer}}}
                Alias: {$ref: '#/components/schemas/Money'}
                """;
        assertThat(property(schema, components)).startsWith("#Money\ncomponent Money\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {$ref: '#/components/schemas/Money', nullable: true}
            {nullable: true, allOf: [{$ref: '#/components/schemas/Money'}]}
            {oneOf: [{$ref: '#/components/schemas/Money'}, {type: 'null'}]}
            {type: [object, 'null'], allOf: [{$ref: '#/components/schemas/Money'}]}
            {oneOf: [{$ref: '#/components/schemas/Nothing'}, {$ref: '#/components/schemas/Money'}]}
            {$ref: '#/components/schemas/Maybe'}
            """)
    void knowsAComponentThatMayBeNull(String schema) {
        String components = """
                Money: {properties: {amount: {type: integer}}}
                Nothing: {type: 'null'}
                Maybe: {oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Money'}]}
                """;
        assertThat(property(schema, components)).startsWith("#Money or null\ncomponent Money\n");
    }

    @Test
    void mergesAllOfAndNarrowsTheTypes() {
        String components = """
                Base:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    state: {type: string, enum: [open, closed]}
                    closed_at: {oneOf: [{type: string, format: date-time}, {type: 'null'}]}
                    author: {type: object, properties: {login: {type: string}}}
                """;
        assertThat(property("""
                allOf:
                  - $ref: '#/components/schemas/Base'
                  - type: object
                    required: [state, closed_at, more]
                    properties:
                      state: {type: string, enum: [open]}
                      closed_at: {type: 'null'}
                      author: {required: [login], properties: {bot: {type: boolean}}}
                      more: {type: integer}
                """, components)).isEqualTo("""
                it
                  property it
                    id: string
                    state: only open
                    closed_at: date_time or null
                    author?: author
                    more: integer
                    property author
                      login: string
                      bot?: boolean""");
    }

    @Test
    void refersToAPropertyOfAnotherSchema() {
        assertThat(property(
                        "{$ref: '#/components/schemas/Money/properties/amount'}",
                        "Money: {properties: {amount: {type: integer}}}"))
                .isEqualTo("integer");
    }

    @Test
    void endsRecursionOfEveryKind() {
        String components = """
                Node:
                  properties:
                    parent: {oneOf: [{$ref: '#/components/schemas/Node'}, {type: 'null'}]}
                    children: {type: array, items: {$ref: '#/components/schemas/Node'}}
                    byName: {additionalProperties: {$ref: '#/components/schemas/Node'}}
                    other: {$ref: '#/components/schemas/Other'}
                    list: {$ref: '#/components/schemas/List'}
                    inner: {properties: {again: {$ref: '#/components/schemas/Node/properties/inner'}}}
                Other: {allOf: [{$ref: '#/components/schemas/Node'}, {properties: {self: {$ref: '#/components/schemas/Other'}}}]}
                List: {type: array, items: {$ref: '#/components/schemas/List'}}
                """;
        assertThat(property("{$ref: '#/components/schemas/Node'}", components))
                .startsWith("""
                #Node
                component Node
                  parent?: #Node or null
                  children?: [#Node]
                  byName?: {#Node}
                  other?: #Other
                  list?: [any (it contains itself)]
                  inner?: inner
                """)
                .contains("again?: inner")
                .contains("component Other")
                .contains("self?: #Other");
    }

    @Test
    void takesChoicesThatContainEachOtherForAnyJson() {
        String components = """
                A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}
                B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}
                """;
        assertThat(property("{$ref: '#/components/schemas/A'}", components)).startsWith("any (");
    }

    @Test
    void keepsThePropertiesThatStandBesideAChoiceThatNothingTellsApart() {
        assertThat(property("""
                type: object
                properties: {id: {type: string}}
                anyOf: [{properties: {a: true}}, {properties: {b: true}}]
                """)).isEqualTo("it\n  property it\n    id?: string");
    }

    @Test
    void ignoresChoicesOfConditions() {
        assertThat(property("""
                type: object
                properties: {a: {type: string}, b: {type: string}}
                oneOf: [{required: [a]}, {required: [b]}]
                not: {required: [a, b]}
                """)).isEqualTo("it\n  property it\n    a?: string\n    b?: string");
    }
}
