package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A hierarchy with a whole table for each concrete class. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Document {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    String title;

    @ManyToOne
    Folder folder;
}

@Entity
class Report extends Document {
    int pages;
}

@Entity
class Contract extends Document {
    LocalDate signedOn;
}

@Entity
class Amendment extends Contract {
    String clause;
}

@Entity
class Folder {
    @Id
    long id;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Track {
    @Id
    long id;

    @Column(unique = true)
    String code;
}

@Entity
@Table(name = "live_tracks")
class LiveTrack extends Track {
    String venue;
}
