package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A method that finds an event's number by a string. A switch of more cases than HotSpot compiles, or javac takes, is split by
 * the string's hash code into nested classes: the look-up takes the same time at ten thousand events.
 */
final class LookUpEmitter {
    /** At some 60 bytes a case this stays below the 8,000 bytes above which HotSpot compiles no method. */
    static final int CASES = 128;

    private final String method;
    private final String parameter;
    /** The strings that name an event, by its number. */
    private final Map<Integer, List<String>> names = new LinkedHashMap<>();

    private final int count;

    LookUpEmitter(String method, String parameter, int events, Function<Integer, List<String>> namesOf) {
        this.method = method;
        this.parameter = parameter;
        IntStream.range(0, events).forEach(event -> names.put(event, namesOf.apply(event)));
        this.count = names.values().stream().mapToInt(List::size).sum();
    }

    void addTo(TypeSpec.Builder reader, ReaderNames nested) {
        if (count <= CASES) {
            reader.addMethod(overriding(cases(names)));
            return;
        }
        int buckets = Integer.highestOneBit(count / (CASES / 4));
        CodeBlock.Builder dispatch =
                CodeBlock.builder().beginControlFlow("return switch ($N.hashCode() & $L)", parameter, buckets - 1);
        List<Map<Integer, List<String>>> split = split(buckets);
        for (int bucket = 0; bucket < buckets; bucket++) {
            String name = nested.free(Character.toUpperCase(method.charAt(0)) + method.substring(1) + bucket)
                    .simpleName();
            dispatch.addStatement("case $L -> $N.$N($N)", bucket, name, method, parameter);
            reader.addType(bucket(name, split.get(bucket)));
        }
        reader.addMethod(overriding(
                dispatch.addStatement("default -> UNKNOWN").add("$<};\n").build()));
    }

    private MethodSpec overriding(CodeBlock body) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(int.class)
                .addParameter(String.class, parameter)
                .addCode(body)
                .build();
    }

    /** The names of each bucket, by event: each name is looked at once, however many buckets there are. */
    private List<Map<Integer, List<String>>> split(int buckets) {
        List<Map<Integer, List<String>>> split = new ArrayList<>();
        for (int bucket = 0; bucket < buckets; bucket++) {
            split.add(new LinkedHashMap<>());
        }
        names.forEach((event, texts) -> texts.forEach(text -> split.get(text.hashCode() & (buckets - 1))
                .computeIfAbsent(event, first -> new ArrayList<>())
                .add(text)));
        return split;
    }

    private TypeSpec bucket(String name, Map<Integer, List<String>> inside) {
        return TypeSpec.classBuilder(name)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addMethod(MethodSpec.methodBuilder(method)
                        .addModifiers(STATIC)
                        .returns(int.class)
                        .addParameter(String.class, parameter)
                        .addCode(cases(inside))
                        .build())
                .build();
    }

    // return switch (type) {
    //     case "batch.cancelled" -> 0;
    //     default -> UNKNOWN;
    // };
    private CodeBlock cases(Map<Integer, List<String>> names) {
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch ($N)", parameter);
        names.forEach((event, texts) -> {
            if (!texts.isEmpty()) {
                cases.addStatement("case $L -> $L", StringLiterals.list(texts), event);
            }
        });
        return cases.addStatement("default -> UNKNOWN").add("$<};\n").build();
    }
}
