package dev.retort.schema.diff;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.type.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableOrderTest {

    @Test
    void whatIsReferredToComesFirstAndTheRestByName() {
        assertThat(order(table("a", "c"), table("b"), table("c", "d"), table("d")))
                .containsExactly("d", "c", "a", "b");
    }

    @Test
    void circlesAreWalkedOnce() {
        assertThat(order(table("a", "b"), table("b", "a", "b"), table("c", "a"), table("x", "elsewhere")))
                .containsExactly("b", "a", "c", "x");
    }

    @Test
    void theOrderInWhichTheyAreGivenDoesNotMatter() {
        assertThat(order(table("d"), table("c", "d"), table("b"), table("a", "c")))
                .isEqualTo(order(table("a", "c"), table("b"), table("c", "d"), table("d")));
    }

    private static List<String> order(Table... tables) {
        return TableOrder.referredFirst(List.of(tables)).stream()
                .map(table -> table.name().name())
                .toList();
    }

    private static Table table(String name, String... targets) {
        List<TableElement> elements = new ArrayList<>();
        elements.add(column("id", bigint()).notNull());
        elements.add(primaryKey("pk_" + name, "id"));
        Stream.of(targets)
                .forEach(target ->
                        elements.add(foreignKey("fk_" + name + target, "id").references(target, "id")));
        return Table.of(ObjectName.of(name), elements);
    }
}
