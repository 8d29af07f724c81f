package feature;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.NaturalId;

/** References to columns that lie in the table of the entity that is extended, and natural keys in another table. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Animal implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    long id;

    String name;
}

@Entity
class Cat extends Animal {
    private static final long serialVersionUID = 1L;

    String color;
}

@Entity
class Toy {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "cat_name", referencedColumnName = "name")
    Cat cat;

    @ManyToOne
    @JoinColumn(name = "cat_color", referencedColumnName = "color")
    Cat other;
}

@Entity
@SecondaryTable(name = "more")
class Split {
    @Id
    long id;

    @NaturalId
    @Column(table = "more")
    String code;
}

@Embeddable
class Contact {
    @ManyToMany
    List<Phone> phones;
}

@Entity
class Person {
    @Id
    long id;

    @Embedded
    Contact contact;
}

@Entity
class Phone {
    @Id
    long id;

    @ManyToMany(mappedBy = "contact.phones")
    List<Person> people;
}
