package feature;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** References to columns of which nothing says that they are unique: they become so. */
@Entity
class Customer implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    long id;

    @Column(length = 20)
    String number;

    long branch;

    @OneToMany
    @JoinColumn(name = "customer_id", referencedColumnName = "id")
    @JoinColumn(name = "customer_branch", referencedColumnName = "branch")
    List<Address> addresses;
}

@Entity
class Address {
    @Id
    long id;
}

@Entity
class Invoice {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "from_number", referencedColumnName = "number")
    Customer from;

    @ManyToOne
    @JoinColumn(name = "to_number", referencedColumnName = "number")
    Customer to;
}

@Entity
@SecondaryTable(name = "tags")
class Animal {
    @Id
    long id;

    @Column(table = "tags")
    String tag;
}

@Entity
class Toy {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "animal_tag", referencedColumnName = "tag")
    Animal animal;
}
