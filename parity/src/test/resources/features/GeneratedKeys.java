package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Every way to make a key. */
@Entity
class Auto {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class AutoInt {
    @Id
    @GeneratedValue(strategy = GenerationType.AUTO)
    int id;
}

@Entity
class AutoUuid {
    @Id
    @GeneratedValue
    UUID id;
}

@Entity
class ByUuid {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;
}

@Entity
class ByUuidText {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;
}

@Entity
class ByIdentity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@Entity
class ByIdentityInt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;
}

@Entity
class BySequence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
@Table(name = "sequenced_things")
class BySequenceOfTable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}
