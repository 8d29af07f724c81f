package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

/** References to one other entity. */
@Entity
class Letter {
    @Id
    long id;

    @ManyToOne
    Person writer;

    @ManyToOne(optional = false)
    Person reader;

    @ManyToOne
    @JoinColumn(name = "postman")
    Person carriedBy;

    @ManyToOne
    @JoinColumn(nullable = false, unique = true)
    Person judge;

    @ManyToOne
    @JoinColumn(name = "witness_email", referencedColumnName = "email")
    Person witness;

    @ManyToOne
    Letter answerTo;

    @ManyToOne
    @JoinTable(name = "letter_archive")
    Shelf shelf;
}

@Entity
class Person implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    long id;

    @Column(unique = true, length = 60)
    String email;
}

@Entity
class Shelf {
    @Id
    @Column(name = "shelf_no", length = 10)
    String number;
}
