package feature;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyJoinColumns;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Every member of the columns of a map's key. */
@Entity
@Table(name = "key5")
class Key5 {
    @Id
    long id;
}

class PairId5 implements Serializable {
    private static final long serialVersionUID = 1L;

    long a;
    long b;

    public long getA() { return a; }
    public void setA(long a) { this.a = a; }
    public long getB() { return b; }
    public void setB(long b) { this.b = b; }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairId5 id && id.a == a && id.b == b;
    }

    @Override
    public int hashCode() {
        return Objects.hash(a, b);
    }
}

@Entity
@IdClass(PairId5.class)
@Table(name = "pair5")
class Pair5 {
    @Id
    long a;

    @Id
    long b;
}

@Entity
class Map5 {
    @Id
    long id;

    @ElementCollection
    @CollectionTable(name = "map_columns")
    @MapKeyColumn(
            name = "k",
            unique = true,
            nullable = false,
            insertable = true,
            updatable = false,
            length = 12,
            columnDefinition = "varchar(12)")
    @Column(name = "v")
    Map<String, String> columns = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "map_references")
    @MapKeyJoinColumn(
            name = "k",
            unique = true,
            nullable = false,
            insertable = true,
            updatable = false,
            columnDefinition = "bigint",
            foreignKey = @ForeignKey(name = "fk_map_key", foreignKeyDefinition = "foreign key (k) references key5 (id) on delete cascade"))
    @Column(name = "v")
    Map<Key5, String> references = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "map_unchecked")
    @MapKeyJoinColumn(name = "k", options = "default 5", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Map<Key5, String> unchecked = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "map_pairs")
    @MapKeyJoinColumns(
            value = {
                @MapKeyJoinColumn(
                        name = "ka",
                        referencedColumnName = "a",
                        unique = true,
                        nullable = false,
                        insertable = true,
                        updatable = true,
                        columnDefinition = "bigint"),
                @MapKeyJoinColumn(name = "kb", referencedColumnName = "b", nullable = false, options = "default 4")
            },
            foreignKey = @ForeignKey(name = "fk_map_pair"))
    Map<Pair5, Key5> pairs = new HashMap<>();

    @ElementCollection
    @MapKeyColumn(options = "default 'k'")
    Map<String, String> defaults = new HashMap<>();

    @OneToMany
    @JoinTable(name = "map_no_pairs")
    @MapKeyJoinColumns(
            value = {
                @MapKeyJoinColumn(name = "ka", referencedColumnName = "a"),
                @MapKeyJoinColumn(name = "kb", referencedColumnName = "b")
            },
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Map<Pair5, Key5> noPairs = new HashMap<>();

    @OneToMany
    @JoinTable(name = "map_defined_pairs")
    @MapKeyJoinColumns(
            value = {
                @MapKeyJoinColumn(name = "ka", referencedColumnName = "a"),
                @MapKeyJoinColumn(name = "kb", referencedColumnName = "b")
            },
            foreignKey =
                    @ForeignKey(
                            name = "fk_defined_pair",
                            foreignKeyDefinition = "foreign key (ka, kb) references pair5 (a, b) on delete cascade"))
    Map<Pair5, Key5> definedPairs = new HashMap<>();
}
