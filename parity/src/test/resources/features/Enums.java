package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** Enums by name, by number, by a value of their own. */
@Entity
class Parcel2 {
    @Id
    long id;

    State bare;

    @Enumerated
    State byDefault;

    @Enumerated(EnumType.ORDINAL)
    State byNumber;

    @Enumerated(EnumType.STRING)
    State byName;

    @Enumerated(EnumType.STRING)
    @Column(length = 12, nullable = false)
    State shortName;

    @Enumerated(EnumType.STRING)
    WithBodies bodies;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    State inItsOwnWords;
}

enum State {
    SENT,
    ARRIVED,
    LOST
}

enum WithBodies {
    ONE {
        @Override
        int number() {
            return 1;
        }
    },
    TWO {
        @Override
        int number() {
            return 2;
        }
    };

    abstract int number();
}
