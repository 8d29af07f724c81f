package dev.retort.processor.publish;

import com.sun.source.util.JavacTask;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Finds javac behind an environment. Build tools and editors put an environment of their own in front of
 * javac's, and keep that in a field.
 */
final class JavacUnwrapper {
    /** Nobody wraps so often. */
    private static final int DEPTH = 8;

    private JavacUnwrapper() {}

    /** The task of javac, or nothing if it is another compiler or well hidden. */
    static Optional<JavacTask> task(ProcessingEnvironment environment) {
        ProcessingEnvironment current = environment;
        for (int i = 0; i < DEPTH && current != null; i++) {
            try {
                return Optional.of(JavacTask.instance(current));
            } catch (IllegalArgumentException wrapped) {
                current = wrapped(current);
            }
        }
        return Optional.empty();
    }

    private static @Nullable ProcessingEnvironment wrapped(ProcessingEnvironment environment) {
        Object wrapper =
                Proxy.isProxyClass(environment.getClass()) ? Proxy.getInvocationHandler(environment) : environment;
        for (Class<?> type = wrapper.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (valueOf(field, wrapper) instanceof ProcessingEnvironment inner && inner != environment) {
                    return inner;
                }
            }
        }
        return null;
    }

    private static @Nullable Object valueOf(Field field, Object owner) {
        try {
            if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive() || !field.trySetAccessible()) {
                return null;
            }
            return field.get(owner);
        } catch (IllegalAccessException | RuntimeException hidden) {
            return null;
        }
    }
}
