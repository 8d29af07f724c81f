package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

@Entity abstract class Pay { @Id @GeneratedValue Long id; String payer; int amount; @Column(name = "fee_") int fee; }
@Entity class Card extends Pay {
    String number_; @Column(nullable = false) String req; int cvv; @ManyToOne(optional = false) Bank bank;
    @Column(name = "lim") int limit_; @ManyToOne @JoinColumn(nullable = false) Bank second_; Address address;
    @Basic(optional = false) String mandatory; @ManyToOne(optional = false) @JoinColumn(name = "third") Bank third;
}
@Embeddable class Address { int houseNumber; @Column(nullable = false) String street; }
@Entity @DiscriminatorValue("CA") class Cash extends Pay {}
@Entity class SpecialCard extends Card { String special; @Column(nullable = false) String special2; }
@Entity abstract class AbstractVoucher extends Pay { int points; }
@Entity class Voucher extends AbstractVoucher { @ElementCollection List<String> tags; }
@Entity class Bank { @Id Long id; }
@Entity @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1")
class ByNumber { @Id Long id; }
@Entity @DiscriminatorValue("2") class ByNumberToo extends ByNumber {}
@Entity class ByHash extends ByNumber {}
@Entity @Inheritance @DiscriminatorColumn(name = "c", discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("x")
class ByChar { @Id Long id; }
@Entity @DiscriminatorValue("y") class ByCharToo extends ByChar {}
@Entity @DiscriminatorColumn(length = 10) class Alone { @Id Long id; }
@Entity @Inheritance class AloneWithout { @Id Long id; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Party { @Id @GeneratedValue Long id; String a; }
@Entity class Person extends Party { @Column(nullable = false) String b; int prim; @ManyToOne(optional = false) Party other; }
@Entity @PrimaryKeyJoinColumn(name = "firm_id", foreignKey = @ForeignKey(name = "fk_firm")) @Table(name = "FIRMS")
class Firm extends Party { String b; }
@Entity class Employee extends Person { String c; @ManyToMany List<Firm> firms; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "dt")
class Told { @Id @GeneratedValue Long id; }
@Entity class ToldToo extends Told { String b; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Shape {
    @Id @GeneratedValue Long id; String a; @ManyToOne Shape parent; @ElementCollection List<String> tags;
    @ManyToMany List<Bank> banks; @OneToMany @JoinColumn(name = "shape_fk") List<Bank> own;
}
@Entity class Circle extends Shape { @Column(nullable = false) String b; }
@Entity class Square extends Shape { String c; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Unit {
    @Id @GeneratedValue Long id; String a; @Column(unique = true) String uq;
}
@Entity class SubUnit extends Unit { @Column(nullable = false) String b; }
@Entity class Ref {
    @Id Long id; @ManyToOne Shape shape; @ManyToOne Circle circle; @ManyToOne Unit unit; @ManyToOne Person person;
    @ManyToOne Firm firm; @ManyToOne Card card; @OneToMany @JoinColumn(name = "ref_id") List<Shape> shapes;
    @OneToMany @JoinColumn(name = "ref_id") List<Card> cards;
    @OneToMany @JoinColumn(name = "refp_id", nullable = false) List<Person> persons;
}
