package feature;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every member of a collection table and of the column that refers to its owner. */
@Entity
@Table(name = "keeper3")
class Keeper3 {
    @Id
    long id;

    @ElementCollection(fetch = FetchType.EAGER, targetClass = String.class)
    @CollectionTable(
            name = "keeper_words",
            joinColumns =
                    @JoinColumn(
                            name = "keeper",
                            nullable = true,
                            unique = false,
                            insertable = true,
                            updatable = true,
                            columnDefinition = "bigint",
                            comment = "whose",
                            check = @CheckConstraint(name = "ck_kw_k", constraint = "keeper > 0")),
            foreignKey =
                    @ForeignKey(
                            name = "fk_kw",
                            foreignKeyDefinition =
                                    "foreign key (keeper) references keeper3 (id) on delete cascade"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"word", "keeper"}),
            indexes = {
                @Index(name = "ix_kw", columnList = "word", unique = true),
                @Index(name = "ix_wk", columnList = "word desc, keeper")
            })
    @Column(name = "word")
    Set<String> words = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "keeper_one", joinColumns = @JoinColumn(name = "keeper", options = "default 3"))
    @OrderColumn(name = "place", insertable = true, updatable = true)
    @Column(name = "n", nullable = false)
    List<Integer> one = new ArrayList<>();
}
