package dev.retort.parity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every annotation of Jakarta Persistence, every member of it, every annotation that such a member holds and every
 * constant is in a feature that is judged, or there is a reason why it shapes no schema.
 */
class MemberCoverageTest {

    private static final Set<String> USES = AnnotationUses.in(Features.unfiltered());

    @Test
    void everyMemberIsJudged() {
        assertThat(everything())
                .filteredOn(use -> !USES.contains(use) && !WithoutSchema.has(use))
                .isEmpty();
    }

    @Test
    void nothingIsExcusedThatIsNotThere() {
        assertThat(WithoutSchema.names()).isSubsetOf(everything());
    }

    @Test
    void everyAnnotationOfAnAttributeIsJudgedOnPropertiesToo() {
        Set<String> onProperties = AnnotationUses.in(Features.unfiltered().stream()
                .flatMap(model -> PropertyVariant.of(model).stream())
                .toList());
        assertThat(annotations().filter(MemberCoverageTest::isOfAttributes).map(Class::getSimpleName))
                .filteredOn(name -> !onProperties.contains(name) && !WithoutSchema.has(name) && !name.equals("Access"))
                .isEmpty();
    }

    private static boolean isOfAttributes(Class<?> annotation) {
        Target target = annotation.getAnnotation(Target.class);
        return target != null && List.of(target.value()).contains(ElementType.METHOD);
    }

    /** All that can be said. */
    private static Set<String> everything() {
        Set<String> all = new TreeSet<>();
        annotations()
                .filter(annotation -> !WithoutSchema.has(annotation.getSimpleName()))
                .forEach(annotation -> {
                    all.add(annotation.getSimpleName());
                    for (Method member : annotation.getDeclaredMethods()) {
                        String name = annotation.getSimpleName() + "." + member.getName();
                        all.add(name);
                        Class<?> type = member.getReturnType().isArray()
                                ? member.getReturnType().getComponentType()
                                : member.getReturnType();
                        if (!WithoutSchema.has(name) && type.isAnnotation() && !isContainer(annotation, type)) {
                            Arrays.stream(type.getDeclaredMethods())
                                    .map(held -> name + ">" + type.getSimpleName() + "." + held.getName())
                                    .filter(held -> !WithoutSchema.has(held.substring(held.indexOf('>') + 1)))
                                    .forEach(all::add);
                        } else if (!WithoutSchema.has(name) && type.isEnum()) {
                            Arrays.stream(type.getEnumConstants())
                                    .map(constant -> type.getSimpleName() + "." + constant)
                                    .forEach(all::add);
                        }
                    }
                });
        WithoutSchema.names().stream()
                .filter(name ->
                        annotations().anyMatch(type -> type.getSimpleName().equals(name)))
                .forEach(all::add);
        return all;
    }

    /** Whether it does nothing but hold several of the other, whose members are judged where it is one. */
    private static boolean isContainer(Class<?> annotation, Class<?> held) {
        Repeatable repeatable = held.getAnnotation(Repeatable.class);
        return repeatable != null && repeatable.value() == annotation && annotation.getDeclaredMethods().length == 1;
    }

    private static Stream<Class<?>> annotations() {
        Path jar = Path.of(
                Entity.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        try (JarFile file = new JarFile(jar.toFile())) {
            List<String> names = file.stream()
                    .map(entry -> entry.getName())
                    .filter(entry -> entry.matches("jakarta/persistence/[A-Z]\\w*\\.class"))
                    .map(entry -> entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.'))
                    .sorted()
                    .toList();
            return names.stream().<Class<?>>map(MemberCoverageTest::named).filter(Class::isAnnotation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Entity.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
