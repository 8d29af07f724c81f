package feature;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AssociationOverrides;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** Every member of what an override puts in the place of what an embeddable says. */
@Embeddable
class Part1 {
    @Column(name = "x", nullable = false, unique = true, length = 9)
    String text;

    BigDecimal amount;

    LocalDateTime at;

    String readOnly;

    Integer defined;

    @ManyToOne
    Target1 target;

    @ManyToOne
    Target1 second;

    @ManyToOne
    Target1 third;
}

@Embeddable
class Elsewhere1 {
    String text;

    @ManyToOne
    Target1 target;
}

@Entity
@Table(name = "target1")
class Target1 {
    @Id
    long id;

    @Column(unique = true)
    long number;
}

@Entity
@SecondaryTable(name = "whole_more")
class Whole1 {
    @Id
    long id;

    @Embedded
    Part1 plain;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(
                name = "text",
                column =
                        @Column(
                                name = "o_text",
                                unique = true,
                                length = 33,
                                comment = "other",
                                check = @CheckConstraint(name = "ck_o_text", constraint = "o_text <> ''"))),
        @AttributeOverride(name = "amount", column = @Column(name = "o_amount", precision = 7, scale = 3)),
        @AttributeOverride(name = "at", column = @Column(name = "o_at", secondPrecision = 3)),
        @AttributeOverride(
                name = "readOnly",
                column = @Column(name = "o_read_only", insertable = false, updatable = false, options = "default 'x'")),
        @AttributeOverride(name = "defined", column = @Column(name = "o_defined", columnDefinition = "bigint"))
    })
    @AssociationOverrides({
        @AssociationOverride(
                name = "target",
                joinColumns =
                        @JoinColumn(
                                name = "o_target",
                                referencedColumnName = "number",
                                unique = true,
                                nullable = false,
                                columnDefinition = "bigint",
                                comment = "which",
                                check = @CheckConstraint(name = "ck_o_target", constraint = "o_target > 0"))),
        @AssociationOverride(
                name = "second",
                joinColumns = @JoinColumn(name = "o_second", options = "default 7", foreignKey = @ForeignKey(name = "fk_inner")),
                foreignKey =
                        @ForeignKey(
                                name = "fk_second",
                                foreignKeyDefinition =
                                        "foreign key (o_second) references target1 (id) on delete cascade")),
        @AssociationOverride(
                name = "third",
                joinColumns = @JoinColumn(name = "o_third", insertable = true, updatable = false),
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    })
    Part1 other;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "o_elsewhere", table = "whole_more"))
    @AssociationOverride(name = "target", joinColumns = @JoinColumn(name = "o_away", table = "whole_more"))
    Elsewhere1 elsewhere;
}
