package feature;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;

/** A hierarchy in one table. */
@Entity
class Vehicle {
    @Id
    long id;

    String maker;
}

@Entity
class Car extends Vehicle {
    @Column(nullable = false)
    String plate;

    int doors;
}

@Entity
class Truck extends Vehicle {
    Double payload;

    @ManyToOne(optional = false)
    Depot depot;
}

@Entity
class SportsCar extends Car {
    Integer horsepower;
}

@Entity
class Depot {
    @Id
    long id;
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("A")
abstract class Animal {
    @Id
    long id;
}

@Entity
@DiscriminatorValue("C")
class Cat extends Animal {
    int lives;
}

@Entity
@DiscriminatorValue("D")
class Dog extends Animal {
    String tricks;
}

@Entity
@DiscriminatorColumn(name = "code", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Plant {
    @Id
    long id;
}

@Entity
@DiscriminatorValue("2")
class Tree extends Plant {
    Float height;
}

@Entity
@DiscriminatorColumn(length = 5)
class Stone {
    @Id
    long id;
}

@Entity
@DiscriminatorValue("gem")
class Gem extends Stone {}
