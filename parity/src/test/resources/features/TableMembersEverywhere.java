package feature;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What join, collection and secondary tables, and columns that refer, say besides their names. */
@Entity
@SecondaryTable(
        name = "member_notes",
        comment = "what is noted",
        check = @CheckConstraint(name = "ck_notes", constraint = "note <> ''"),
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "member_no", columnDefinition = "bigint"))
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("m")
class Member0 {
    @Id
    long id;

    @Column(table = "member_notes")
    String note;

    @ManyToMany
    @JoinTable(
            name = "member_group",
            comment = "who is where",
            joinColumns = @JoinColumn(name = "member_no", columnDefinition = "bigint", comment = "who"),
            inverseJoinColumns = @JoinColumn(name = "group_no", comment = "where"),
            foreignKey = @ForeignKey(name = "fk_mg_member"),
            inverseForeignKey = @ForeignKey(name = "fk_mg_group"),
            uniqueConstraints = @UniqueConstraint(name = "uk_mg", columnNames = {"group_no", "member_no"}),
            indexes = @Index(name = "ix_mg", columnList = "group_no desc"),
            check = @CheckConstraint(name = "ck_mg", constraint = "group_no > 0"))
    List<Club0> clubs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "member_mail",
            joinColumns = @JoinColumn(name = "of_member"),
            foreignKey = @ForeignKey(name = "fk_mail_member"),
            uniqueConstraints = @UniqueConstraint(name = "uk_mail", columnNames = "mail"),
            indexes = @Index(name = "ix_mail", columnList = "mail, of_member"))
    @Column(name = "mail", nullable = false, length = 99)
    Set<String> mails = new HashSet<>();

    @ManyToOne
    @JoinColumn(
            name = "boss",
            unique = true,
            nullable = false,
            comment = "who decides",
            check = @CheckConstraint(name = "ck_boss", constraint = "boss <> 0"))
    Club0 boss;

    @ManyToOne
    @JoinColumn(name = "boss", insertable = false, updatable = false)
    Club0 sameBoss;

    @OneToOne
    @JoinTable(
            name = "member_locker",
            joinColumns = @JoinColumn(name = "member_no"),
            inverseJoinColumns = @JoinColumn(name = "locker_no"))
    Locker0 locker;

    @OneToMany
    @JoinTable(name = "member_lent", inverseJoinColumns = @JoinColumn(name = "lent_locker"))
    @OrderColumn(name = "place", nullable = false, columnDefinition = "integer")
    List<Locker0> lent = new ArrayList<>();

    @ManyToOne
    @JoinTable(name = "member_home", uniqueConstraints = @UniqueConstraint(columnNames = "home_id"))
    Club0 home;
}

@Entity
class Club0 {
    @Id
    long id;
}

@Entity
class Locker0 {
    @Id
    long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "sort", discriminatorType = DiscriminatorType.INTEGER, columnDefinition = "integer")
@DiscriminatorValue("1")
class Machine0 {
    @Id
    long id;
}

@Entity
@PrimaryKeyJoinColumn(name = "machine_no", foreignKey = @ForeignKey(name = "fk_press_machine"))
@DiscriminatorValue("2")
class Press0 extends Machine0 {
    int force;
}
