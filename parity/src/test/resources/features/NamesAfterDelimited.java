package feature;

import jakarta.persistence.*;
import java.util.*;

/** Tables that are called after those whose names are delimited. */
@Entity
@Table(name = "\"User\"")
class User {
    @Id
    long id;

    @ManyToMany
    Set<Office> offices;

    @OneToMany
    List<Desk> rooms;

    @ElementCollection
    Set<String> words;
}

@Entity
class Office {
    @Id
    long id;

    @ManyToMany
    @OrderColumn
    List<User> visitors;
}

@Entity
class Desk {
    @Id
    long id;

    @ManyToOne
    User user;
}
