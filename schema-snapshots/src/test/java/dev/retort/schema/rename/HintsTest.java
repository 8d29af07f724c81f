package dev.retort.schema.rename;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HintsTest {
    private static final ObjectName ORDERS = ObjectName.of("orders");

    /** Every model with primitives has defaults of Java's: compiles in which nothing changed must be told in spite of them. */
    @Test
    void whatJavaDoesIsNotSaidByAnybody() {
        Map<ObjectName, Map<String, Literal>> javaDefaults = Map.of(ORDERS, Map.of("amount", new Literal.Bool(false)));

        assertThat(Hints.of(Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), javaDefaults)
                        .saySomething())
                .isFalse();
        assertThat(Hints.of(Map.of(), Map.of(), Set.of("people"), Map.of(), Map.of(), javaDefaults)
                        .saySomething())
                .isTrue();
    }
}
