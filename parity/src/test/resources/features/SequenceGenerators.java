package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** Sequences with names, starts and steps; shared ones. */
@Entity
@SequenceGenerator(name = "bill_gen", sequenceName = "bill_numbers", initialValue = 1000, allocationSize = 1)
class Bill {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bill_gen")
    Long id;
}

@Entity
class Reminder {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bill_gen")
    Long id;
}

@Entity
class Offer {
    @Id
    @GeneratedValue(generator = "offer_seq")
    @SequenceGenerator(name = "offer_seq", allocationSize = 20)
    Long id;
}

@Entity
class Quote {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "quote_numbers")
    Integer id;
}

@Entity
class Basket {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "undeclared")
    Long id;
}
