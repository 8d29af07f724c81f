package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;

/** Enums stored by a value of their own. */
@Entity
class Signal {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    Colour colour;

    Priority priority;
}

enum Colour {
    RED("r"),
    GREEN("g");

    @EnumeratedValue
    final String code;

    Colour(String code) {
        this.code = code;
    }
}

enum Priority {
    LOW(10),
    HIGH(20);

    @EnumeratedValue
    final int weight;

    Priority(int weight) {
        this.weight = weight;
    }
}
