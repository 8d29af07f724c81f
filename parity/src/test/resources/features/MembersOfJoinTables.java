package feature;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every member of a join table and of its columns. */
@Entity
@Table(name = "right2")
class Right2 {
    @Id
    long id;
}

@Entity
@Table(name = "left2")
class Left2 {
    @Id
    long id;

    @ManyToMany
    @JoinTable(
            name = "left_right",
            joinColumns =
                    @JoinColumn(
                            name = "l",
                            unique = true,
                            comment = "left",
                            insertable = true,
                            updatable = true,
                            check = @CheckConstraint(name = "ck_lr_l", constraint = "l > 0")),
            inverseJoinColumns =
                    @JoinColumn(
                            name = "r",
                            unique = true,
                            nullable = true,
                            columnDefinition = "bigint",
                            insertable = true,
                            updatable = true,
                            check = @CheckConstraint(name = "ck_lr_r", constraint = "r > 0")),
            foreignKey = @ForeignKey(name = "fk_lr", foreignKeyDefinition = "foreign key (l) references left2 (id) on delete cascade"),
            inverseForeignKey =
                    @ForeignKey(
                            name = "fk_rl",
                            foreignKeyDefinition = "foreign key (r) references right2 (id) on delete cascade"),
            indexes = @Index(name = "ix_rl", columnList = "r, l"))
    Set<Right2> many = new HashSet<>();

    @OneToMany
    @JoinTable(
            name = "left_list",
            joinColumns = @JoinColumn(name = "l", nullable = true, options = "default 1"),
            inverseJoinColumns = @JoinColumn(name = "r", nullable = false),
            indexes = @Index(name = "ux_list", columnList = "l, r", unique = true),
            foreignKey = @ForeignKey(ConstraintMode.CONSTRAINT),
            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    List<Right2> list = new ArrayList<>();

    @OneToOne
    @JoinTable(
            name = "left_one",
            joinColumns = @JoinColumn(name = "l", foreignKey = @ForeignKey(name = "fk_one_l")),
            inverseJoinColumns = @JoinColumn(name = "r", nullable = false, foreignKey = @ForeignKey(name = "fk_one_r")),
            foreignKey = @ForeignKey(ConstraintMode.PROVIDER_DEFAULT))
    Right2 one;

    @ManyToMany
    @JoinTable(name = "left_more", inverseJoinColumns = @JoinColumn(name = "r", options = "default 2"))
    Set<Right2> more = new HashSet<>();
}
