package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToOne;

/** References to one other entity that nobody else refers to. */
@Entity
class Citizen {
    @Id
    long id;

    @OneToOne
    Passport passport;

    @OneToOne(optional = false)
    @JoinColumn(name = "home")
    Address address;

    @OneToOne(mappedBy = "owner")
    Licence licence;

    @OneToOne
    @JoinTable(name = "citizen_locker", joinColumns = @JoinColumn(name = "citizen"), inverseJoinColumns = @JoinColumn(name = "locker"))
    Locker locker;
}

@Entity
class Passport {
    @Id
    String number;
}

@Entity
class Address {
    @Id
    long id;
}

@Entity
class Licence {
    @Id
    long id;

    @OneToOne
    Citizen owner;
}

@Entity
class Locker {
    @Id
    long id;
}
