package feature;

import jakarta.persistence.*;
import java.util.*;

/** Parts in parts, with relations, collections and overrides over several steps, in subclasses. */
@Embeddable
class Street {
    @Column(length = 80)
    String name;

    Integer no;
}

@Embeddable
class Place2 {
    @Embedded
    Street street;

    @ManyToOne
    @JoinColumn(name = "land_id")
    Land land;

    @ElementCollection
    @CollectionTable(name = "place_aliases")
    Set<String> aliases = new HashSet<>();
}

@Entity
class Land {
    @Id
    @Column(length = 2, columnDefinition = "varchar(2)")
    String code;
}

@MappedSuperclass
abstract class Located {
    @Id
    long id;

    @Embedded
    Place2 home;
}

@Entity
@AttributeOverride(name = "home.street.name", column = @Column(name = "home_street", length = 50, nullable = false))
@AssociationOverride(name = "home.land", joinColumns = @JoinColumn(name = "home_land"))
class Person3 extends Located {
    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "work_street"))
    @AttributeOverride(name = "no", column = @Column(name = "work_no"))
    Street work;

    @ElementCollection
    @AttributeOverride(name = "value.name", column = @Column(name = "holiday_street"))
    @MapKeyColumn(name = "holiday", length = 30)
    Map<String, Street> holidays = new HashMap<>();

    @ElementCollection
    @MapKeyJoinColumn(name = "visited_land")
    Map<Land, Integer> visits = new HashMap<>();
}
