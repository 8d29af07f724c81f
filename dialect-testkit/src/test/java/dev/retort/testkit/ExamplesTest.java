package dev.retort.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.operation.Operation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    @Test
    void everyOperationHasAnExample() {
        Set<String> shown = Examples.all().stream().map(Example::kind).collect(Collectors.toSet());
        List<String> operations = Stream.of(Operation.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(operations);
    }
}
