package dev.retort.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that nobody gives are readable, the same everywhere, and fit every database. */
class ConstraintNamesTest {
    private static final String LONG = "customerRelationshipManagementContactHistory";

    @Test
    void namesSayWhatTheyAreAbout() {
        assertThat(ConstraintNames.primaryKey(ObjectName.of("OrderLine"))).isEqualTo("pk_order_line");
        assertThat(ConstraintNames.foreignKey(ObjectName.of("orders"), List.of("customer_id", "part")))
                .isEqualTo("fk_orders_customer_id_part");
        assertThat(ConstraintNames.unique(ObjectName.of("\"Mixed Case\""), List.of("\"a-b\"")))
                .doesNotContain("\"", " ", "-")
                .startsWith("uk_mixed");
        assertThat(ConstraintNames.numbered("ck_orders_total", 2)).isEqualTo("ck_orders_total_2");
    }

    @Test
    void longNamesAreShortenedAndStayApart() {
        String one = ConstraintNames.index(ObjectName.of(LONG), List.of("createdByEmployee"));
        String other = ConstraintNames.index(ObjectName.of(LONG), List.of("createdByEmployer"));

        assertThat(one)
                .startsWith("ix_customer_relationship_management_contact_history")
                .hasSizeLessThanOrEqualTo(63);
        assertThat(one).isNotEqualTo(other).matches("[a-z_]+_[0-9a-f]{8}");
        assertThat(ConstraintNames.index(ObjectName.of(LONG), List.of("createdByEmployee")))
                .isEqualTo(one);
    }

    @Test
    void theLimitIsInBytes() {
        String name = ConstraintNames.unique(ObjectName.of("endereço".repeat(9)), List.of());

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
    }
}
