package dev.sealhook.testing;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads our classes anew so that they count their work: each call of a method and each further round of a loop is a step.
 * The same work takes the same number of steps on any machine. For one thread.
 */
public final class Steps extends ClassLoader {
    /** How many there were so far. */
    public static long count;

    private static final String OURS = "dev.sealhook.";

    public Steps() {
        super(Steps.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS) || name.equals(Steps.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            new ClassReader(in).accept(counting(writer), 0);
            byte[] bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static ClassVisitor counting(ClassVisitor to) {
        return new ClassVisitor(Opcodes.ASM9, to) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                return counting(super.visitMethod(access, name, descriptor, signature, exceptions));
            }
        };
    }

    private static MethodVisitor counting(MethodVisitor to) {
        return new MethodVisitor(Opcodes.ASM9, to) {
            private final Set<Label> passed = new HashSet<>();

            @Override
            public void visitCode() {
                super.visitCode();
                countStep();
            }

            @Override
            public void visitLabel(Label label) {
                passed.add(label);
                super.visitLabel(label);
            }

            @Override
            public void visitJumpInsn(int opcode, Label label) {
                if (passed.contains(label)) {
                    countStep();
                }
                super.visitJumpInsn(opcode, label);
            }

            // Steps.count++
            private void countStep() {
                String steps = Type.getInternalName(Steps.class);
                visitFieldInsn(Opcodes.GETSTATIC, steps, "count", "J");
                visitInsn(Opcodes.LCONST_1);
                visitInsn(Opcodes.LADD);
                visitFieldInsn(Opcodes.PUTSTATIC, steps, "count", "J");
            }
        };
    }
}
