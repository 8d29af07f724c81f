package feature;

import jakarta.persistence.*;
import java.util.*;

/** Words of SQL, delimited names, and names that are longer than a database takes. */
@Entity(name = "Group")
@Table(name = "\"group\"", indexes = @Index(columnList = "\"order\", select_"))
class GroupOfAll {
    @Id
    @Column(name = "\"select\"")
    long select;

    @Column(name = "\"order\"")
    int order;

    String select_;

    @Column(name = "`where`")
    String where;

    @Column(name = "\"With Blank\"", unique = true)
    String blank;

    @ElementCollection
    @CollectionTable(name = "\"table\"", joinColumns = @JoinColumn(name = "\"from\""))
    @Column(name = "\"column\"")
    Set<String> columns = new HashSet<>();

    @ManyToOne
    @JoinColumn(name = "\"user\"")
    GroupOfAll user;
}

@Entity
class AnEntityWhoseNameIsLongAndLonger {
    @Id
    long id;

    @OneToOne
    GroupOfAll anAttributeWhoseNameIsLongAsWell;

    @Column(unique = true)
    String anotherAttributeWhoseNameIsEvenLongerThanThatOne;

    @ElementCollection
    Set<String> wordsOfIt = new HashSet<>();

    @Enumerated(EnumType.STRING)
    Kind kindOfEntityThatHasSuchALongName;

    enum Kind {
        ONE,
        OTHER
    }
}
