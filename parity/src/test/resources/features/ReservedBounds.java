package feature;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

/** Names that mean something in SQL, in the conditions that the mapping makes. */
@Entity
class Reading {
    @Id
    Long id;

    @Min(1)
    @Max(9)
    int value;

    @Min(1)
    Integer key;

    @Max(12)
    int month;

    @Min(0)
    Integer plain;
}

@Entity
class Metric {
    @Id
    Long id;
}

@Entity
class Counter extends Metric {
    int value;

    long key;

    int plain;
}
