// only on POSTGRESQL, MARIADB: Hibernate refuses on H2 what it makes on the others.
package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** Enums by name in a column that holds one letter. */
@Entity
class Shelved {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    @Column(length = 1)
    Letter letter;
}

enum Letter {
    A,
    B
}
