package dev.retort.schema.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.ObjectName;
import dev.retort.schema.SchemaException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenamesTest {
    private static final ObjectName CLIENTS = ObjectName.of("clients");
    private static final ObjectName CUSTOMERS = ObjectName.of("customers");

    @Test
    void theWayBackSpeaksOfColumnsUnderTheOldNameOfTheirTable() {
        Renames there = Renames.of(
                Map.of(CLIENTS, CUSTOMERS),
                Map.of(CUSTOMERS, Map.of("mail", "email")),
                Map.of(ObjectName.of("seq_a"), ObjectName.of("seq_b")));

        Renames back = there.inverted();

        assertThat(back)
                .isEqualTo(Renames.of(
                        Map.of(CUSTOMERS, CLIENTS),
                        Map.of(CLIENTS, Map.of("email", "mail")),
                        Map.of(ObjectName.of("seq_b"), ObjectName.of("seq_a"))));
        assertThat(back.inverted()).isEqualTo(there);
        assertThat(there.newTable(CLIENTS)).isEqualTo(CUSTOMERS);
        assertThat(there.newTable(CUSTOMERS)).isEqualTo(CUSTOMERS);
    }

    @Test
    void namesMaySwap() {
        Renames swap = Renames.of(Map.of(), Map.of(CUSTOMERS, Map.of("a", "b", "b", "a")), Map.of());
        assertThat(swap.inverted()).isEqualTo(swap);
        assertThat(swap.isEmpty()).isFalse();
        assertThat(Renames.NONE.isEmpty()).isTrue();
        assertThat(Renames.of(Map.of(), Map.of(CUSTOMERS, Map.of()), Map.of())).isEqualTo(Renames.NONE);
    }

    @Test
    void twoNamesCannotBecomeOneNorANameItself() {
        assertThatThrownBy(() ->
                        Renames.of(Map.of(), Map.of(CUSTOMERS, Map.of("mail", "email", "post", "email")), Map.of()))
                .isInstanceOf(SchemaException.class)
                .hasMessage("more than one column of table 'customers' is renamed to 'email'");
        assertThatThrownBy(() -> Renames.of(Map.of(CLIENTS, CLIENTS), Map.of(), Map.of()))
                .isInstanceOf(SchemaException.class)
                .hasMessage("a table is renamed from 'clients' to itself");
    }
}
