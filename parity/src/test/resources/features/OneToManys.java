package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collections of entities, owned by either side, with and without a join table. */
@Entity
class Author {
    @Id
    long id;

    @OneToMany(mappedBy = "author")
    List<Book> books = new ArrayList<>();

    @OneToMany
    Set<Prize> prizes = new HashSet<>();

    @OneToMany
    List<Trip> trips = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "guest_of")
    List<Guest> guests = new ArrayList<>();

    @OneToMany
    @JoinColumn(nullable = false)
    Set<Pen> pens = new HashSet<>();

    @OneToMany
    @JoinTable(name = "author_fan", joinColumns = @JoinColumn(name = "author"), inverseJoinColumns = @JoinColumn(name = "fan"))
    List<Fan> fans = new ArrayList<>();
}

@Entity
class Book {
    @Id
    long id;

    @ManyToOne
    Author author;
}

@Entity
class Prize {
    @Id
    long id;
}

@Entity
class Trip {
    @Id
    long id;
}

@Entity
class Guest {
    @Id
    long id;
}

@Entity
class Pen {
    @Id
    long id;
}

@Entity
class Fan {
    @Id
    long id;
}
