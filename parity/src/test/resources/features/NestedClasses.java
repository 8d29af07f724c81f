package feature;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Entities inside other classes, which are part of their names. */
class Outer0 {

    @Entity
    static class Inner0 {
        @Id
        long id;

        @ElementCollection
        Set<String> words = new HashSet<>();

        @ManyToMany
        List<Deep0.Deeper0> others = new ArrayList<>();

        Place0 place;
    }

    @Embeddable
    static class Place0 {
        String street;
    }

    static class Deep0 {

        @Entity
        static class Deeper0 {
            @Id
            @GeneratedValue
            long id;

            @ManyToOne
            Inner0 in;

            @OneToMany
            List<Named0> named = new ArrayList<>();
        }
    }

    @Entity(name = "Called0")
    @DiscriminatorColumn
    static class Named0 {
        @Id
        long id;
    }

    @Entity
    static class Sub0 extends Named0 {
        int more;
    }

    @Entity
    @Table(name = "tabled0")
    static class Tabled0 {
        @Id
        long id;

        @ElementCollection
        Set<String> words = new HashSet<>();
    }
}
