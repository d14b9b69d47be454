package dev.sealhook.processor.emit;

import java.util.List;

/**
 * A file to write.
 *
 * @param classNames the binary names, without the package, of the classes that it compiles to
 */
public record SourceFile(String packageName, String typeName, List<String> classNames, String text) {
    public SourceFile {
        classNames = List.copyOf(classNames);
    }

    /** The top-level type's name with its package. */
    public String qualifiedName() {
        return packageName.isEmpty() ? typeName : packageName + "." + typeName;
    }
}
