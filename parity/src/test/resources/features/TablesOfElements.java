package feature;

import jakarta.persistence.*;
import java.util.*;

/** Collections of values whose table is said, or called, in unusual ways. */
@Entity
class Person {
    @Id
    long id;

    @ElementCollection
    @JoinTable(name = "nick_names", joinColumns = @JoinColumn(name = "nicked"))
    @Column(name = "nick")
    Set<String> nickNames;

    @ElementCollection
    Set<Phone> phones;

    @ElementCollection
    @CollectionTable(name = "other_phones")
    List<Phone> others;
}

@Entity
class Phone {
    @Id
    long id;
}

@Entity
@Table(name = "\"Query\"")
class Query {
    @Id
    long id;

    @ElementCollection
    Set<String> words;
}
