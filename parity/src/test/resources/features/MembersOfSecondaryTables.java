package feature;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SecondaryTables;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Every member of secondary tables and of the columns by which a table's key refers to another's. */
@Entity
@SecondaryTables({
    @SecondaryTable(
            name = "four_a",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "four", referencedColumnName = "id", columnDefinition = "bigint", options = "default 1"),
            foreignKey =
                    @ForeignKey(
                            name = "fk_four_a",
                            foreignKeyDefinition = "foreign key (four) references four (id) on delete cascade"),
            uniqueConstraints = @UniqueConstraint(name = "uk_four_a", columnNames = "a"),
            indexes = {
                @Index(name = "ix_four_a", columnList = "a desc"),
                @Index(name = "ux_four_a", columnList = "a, four", unique = true)
            },
            check = @CheckConstraint(name = "ck_four_a", constraint = "a > 0"),
            comment = "a"),
    @SecondaryTable(name = "four_b", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
})
@Table(name = "four")
class Four {
    @Id
    long id;

    @Column(table = "four_a")
    Integer a;

    @Column(table = "four_b")
    Integer b;
}

class Key4 implements Serializable {
    private static final long serialVersionUID = 1L;

    long x;
    String y;

    public long getX() { return x; }
    public void setX(long x) { this.x = x; }
    public String getY() { return y; }
    public void setY(String y) { this.y = y; }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key4 key && key.x == x && Objects.equals(key.y, y);
    }

    @Override
    public int hashCode() {
        return Objects.hash(x, y);
    }
}

@Entity
@IdClass(Key4.class)
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "root4")
class Root4 {
    @Id
    long x;

    @Id
    String y;
}

@Entity
@PrimaryKeyJoinColumns(
        value = {
            @PrimaryKeyJoinColumn(name = "root_x", referencedColumnName = "x", columnDefinition = "bigint"),
            @PrimaryKeyJoinColumn(name = "root_y", referencedColumnName = "y", options = "default 'y'")
        },
        foreignKey = @ForeignKey(name = "fk_leaf_root"))
class Leaf4 extends Root4 {
    int n;
}

@Entity
@PrimaryKeyJoinColumns(
        value = {@PrimaryKeyJoinColumn(name = "bud_y", referencedColumnName = "y"), @PrimaryKeyJoinColumn(name = "bud_x", referencedColumnName = "x")},
        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Bud4 extends Root4 {
    int n;
}

@Entity
@PrimaryKeyJoinColumns(
        value = {@PrimaryKeyJoinColumn(name = "twig_x", referencedColumnName = "x"), @PrimaryKeyJoinColumn(name = "twig_y", referencedColumnName = "y")},
        foreignKey = @ForeignKey(name = "fk_twig", foreignKeyDefinition = "foreign key (twig_x, twig_y) references root4 (x, y) on delete cascade"))
class Twig4 extends Root4 {
    int n;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "base4")
class Base4 {
    @Id
    long id;
}

@Entity
@PrimaryKeyJoinColumn(name = "base", foreignKey = @ForeignKey(name = "fk_next", foreignKeyDefinition = "foreign key (base) references base4 (id) on delete cascade"))
class Next4 extends Base4 {
    int n;
}

@Entity
@PrimaryKeyJoinColumn(name = "base", options = "default 1", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Other4 extends Base4 {
    int n;
}

@Entity
class Shared4 {
    @Id
    long id;

    @OneToOne
    @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_shared_four"))
    Four four;
}
