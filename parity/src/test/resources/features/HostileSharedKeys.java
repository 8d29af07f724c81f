package feature;

import jakarta.persistence.*;
import java.util.*;

/** Keys that are shared along several steps, both ways. */
@Entity
class Planet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @OneToOne(mappedBy = "planet", cascade = CascadeType.ALL)
    Orbit orbit;
}

@Entity
class Orbit {
    @Id
    Long id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "planet_ref")
    Planet planet;

    @OneToOne(mappedBy = "orbit")
    Probe probe;
}

@Entity
class Probe {
    @Id
    @OneToOne
    Orbit orbit;

    @ManyToMany
    Set<Probe> friends = new HashSet<>();

    @ManyToMany(mappedBy = "friends")
    Set<Probe> friendOf = new HashSet<>();

    @OneToMany
    @JoinTable(name = "probe_children")
    List<Probe> children = new ArrayList<>();

    @OneToOne
    Probe twin;
}
