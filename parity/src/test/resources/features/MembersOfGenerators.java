package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.SequenceGenerators;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.TableGenerators;
import jakarta.persistence.UniqueConstraint;

/** Generators in their containers, and every member of them. */
@Entity
@SequenceGenerators({
    @SequenceGenerator(name = "first6", sequenceName = "first_numbers", initialValue = 7, allocationSize = 3),
    @SequenceGenerator(name = "second6", allocationSize = 1)
})
class BySequence6 {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "first6")
    long id;
}

@Entity
@TableGenerators({
    @TableGenerator(
            name = "third6",
            table = "counters6",
            pkColumnName = "what",
            valueColumnName = "so_far",
            pkColumnValue = "things",
            initialValue = 10,
            allocationSize = 20,
            indexes = @Index(name = "ix_counters", columnList = "so_far", unique = false),
            uniqueConstraints = @UniqueConstraint(name = "uk_counters", columnNames = "so_far")),
    @TableGenerator(name = "fourth6")
})
class ByTable6 {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "third6")
    long id;
}
