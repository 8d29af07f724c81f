package feature;

import jakarta.persistence.*;
import java.util.*;

/** Entities that lie in one table: each has its columns there. */
@Entity
@Table(name = "people", indexes = @Index(name = "ix_people_email", columnList = "email"))
class Person {
    @Id
    Long id;

    @Column(nullable = false, length = 80)
    String name;

    String email;

    @ManyToOne
    Person boss;
}

@Entity
@Table(name = "people", indexes = @Index(name = "ix_people_email", columnList = "email"))
class PersonName {
    @Id
    Long id;

    @Column(nullable = false, length = 80)
    String name;

    @Column(length = 10)
    String nick;

    String email;
}

@Entity
@Table(name = "people")
class PersonView {
    @Id
    @GeneratedValue
    Long id;

    @Column(insertable = false, updatable = false)
    String email;

    @ManyToOne
    @JoinColumn(name = "boss_id")
    PersonName chief;

    @ElementCollection
    List<String> tags;
}

@Entity
@Table(name = "parents")
@Inheritance(strategy = InheritanceType.JOINED)
class Parent {
    @Id
    Long id;

    String first;
}

@Entity
@Table(name = "children")
class Child extends Parent {
    String second;
}

@Entity
@Table(name = "children")
class ChildView {
    @Id
    Long id;

    String second;
}

@Entity
@SecondaryTable(name = "extra")
class Article {
    @Id
    Long id;

    @Column(table = "extra")
    String extra;
}

@Entity
@Table(name = "extra")
class ArticleExtra {
    @Id
    Long id;

    String extra;

    String more;
}
