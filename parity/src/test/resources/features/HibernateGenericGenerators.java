package feature;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Generators in Hibernate's own words. */
@Entity
class Counted {
    @Id
    @GeneratedValue(generator = "counting")
    @GenericGenerator(name = "counting", strategy = "increment")
    Long id;
}

@Entity
class Identified {
    @Id
    @GeneratedValue(generator = "identifying")
    @GenericGenerator(name = "identifying", strategy = "identity")
    Long id;
}

@Entity
class Sequenced {
    @Id
    @GeneratedValue(generator = "sequencing")
    @GenericGenerator(
            name = "sequencing",
            strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator",
            parameters = {
                @Parameter(name = "sequence_name", value = "numbers"),
                @Parameter(name = "initial_value", value = "1000"),
                @Parameter(name = "increment_size", value = "10")
            })
    Long id;
}

@Entity
class PlainlySequenced {
    @Id
    @GeneratedValue(generator = "plain")
    @GenericGenerator(name = "plain", strategy = "sequence")
    Long id;
}

@Entity
class Incremented {
    @Id
    @GeneratedValue(generator = "increment")
    Long id;
}

@Entity
class Named {
    @Id
    @GeneratedValue(generator = "unique")
    @GenericGenerator(name = "unique", strategy = "uuid2")
    String id;
}
