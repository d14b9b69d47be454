package dev.sealhook.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.processor.model.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How Java spells the model's types. */
final class JavaTypes {
    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName OPTIONAL = ClassName.get(Optional.class);
    static final TypeName ADDITIONAL_PROPERTIES =
            ParameterizedTypeName.get(ClassName.get(Map.class), STRING, RuntimeNames.JSON_TEXT);

    private JavaTypes() {}

    static TypeName of(Component component) {
        return component.isOptional() ? optional(of(component.type())) : of(component.type());
    }

    static TypeName of(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof ValueType.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), element(list.items(), list.nullable()));
        }
        if (type instanceof ValueType.MapOf map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), STRING, element(map.values(), map.nullable()));
        }
        return type instanceof ValueType.AnyEvent event ? event.union() : ((ValueType.Reference) type).name();
    }

    static TypeName element(ValueType type, boolean nullable) {
        return nullable ? optional(of(type)) : of(type).box();
    }

    private static TypeName optional(TypeName type) {
        return ParameterizedTypeName.get(OPTIONAL, type.box());
    }

    private static TypeName scalar(ValueType.Scalar scalar) {
        return switch (scalar) {
            case STRING -> STRING;
            case BOOLEAN -> TypeName.BOOLEAN;
            case LONG -> TypeName.LONG;
            case INT -> TypeName.INT;
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case UNIX_TIME -> ClassName.get(Instant.class);
            case DATE_TIME -> ClassName.get(OffsetDateTime.class);
            case DATE -> ClassName.get(LocalDate.class);
            case JSON -> RuntimeNames.JSON_TEXT;
        };
    }
}
