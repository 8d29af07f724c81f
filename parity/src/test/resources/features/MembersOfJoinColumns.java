package feature;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Column;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.FetchType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.HashSet;

/** Every member of several columns that refer together. */
class PairId7 implements Serializable {
    private static final long serialVersionUID = 1L;

    long a;
    long b;

    public long getA() { return a; }
    public void setA(long a) { this.a = a; }
    public long getB() { return b; }
    public void setB(long b) { this.b = b; }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairId7 id && id.a == a && id.b == b;
    }

    @Override
    public int hashCode() {
        return Objects.hash(a, b);
    }
}

@Entity
@IdClass(PairId7.class)
@DiscriminatorColumn(name = "sort", discriminatorType = DiscriminatorType.STRING, length = 5)
@Table(name = "pair7")
class Pair7 {
    @Id
    long a;

    @Id
    long b;
}

@Entity
class Referring7 {
    @Id
    long id;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(
                        name = "a",
                        referencedColumnName = "a",
                        nullable = false,
                        unique = true,
                        insertable = true,
                        updatable = false,
                        columnDefinition = "bigint",
                        comment = "the a",
                        check = @CheckConstraint(name = "ck_a", constraint = "a > 0")),
                @JoinColumn(name = "b", referencedColumnName = "b", nullable = false, updatable = false, options = "default 1")
            },
            foreignKey = @ForeignKey(name = "fk_pair7"))
    Pair7 pair;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "d_a", referencedColumnName = "a"),
                @JoinColumn(name = "d_b", referencedColumnName = "b")
            },
            foreignKey =
                    @ForeignKey(
                            name = "fk_defined7",
                            foreignKeyDefinition = "foreign key (d_a, d_b) references pair7 (a, b) on delete set null"))
    Pair7 defined;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "n_a", referencedColumnName = "a"),
                @JoinColumn(name = "n_b", referencedColumnName = "b")
            },
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Pair7 unchecked;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "a", referencedColumnName = "a", insertable = false, updatable = false),
        @JoinColumn(name = "b", referencedColumnName = "b", insertable = false, updatable = false)
    })
    Pair7 same;

    @ManyToMany(targetEntity = Pair7.class)
    Set<Object> targeted = new HashSet<>();

    @OneToOne(targetEntity = Pair7.class, fetch = FetchType.LAZY, orphanRemoval = true)
    Object one;
}
