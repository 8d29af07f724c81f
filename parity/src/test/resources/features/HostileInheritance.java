package feature;

import jakarta.persistence.*;
import java.util.*;

/** Deep inheritance: with secondary tables, with classes between that are no entities, and with keys of their own names. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "what", discriminatorType = DiscriminatorType.INTEGER)
@SecondaryTable(name = "thing_notes", pkJoinColumns = @PrimaryKeyJoinColumn(name = "thing_ref"))
abstract class Thing0 {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "things")
    @SequenceGenerator(name = "things", sequenceName = "seq_things", allocationSize = 10, initialValue = 5)
    Long id;

    @Column(table = "thing_notes", length = 40)
    String note;

    @Version
    Long version;
}

@MappedSuperclass
abstract class Dead extends Thing0 {
    int weight;
}

@Entity
@DiscriminatorValue("7")
@PrimaryKeyJoinColumn(name = "stone_id", foreignKey = @ForeignKey(name = "fk_stone_is_thing"))
class Stone extends Dead {
    String colour;

    @OneToMany(mappedBy = "on")
    List<Moss> moss = new ArrayList<>();
}

@Entity
@DiscriminatorValue("8")
@SecondaryTable(name = "living_more")
class Living extends Thing0 {
    @Column(nullable = false)
    String name;

    @Column(table = "living_more")
    Integer age;
}

@Entity
@DiscriminatorValue("9")
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"latin", "stone"}))
class Moss extends Living {
    String latin;

    @ManyToOne(optional = false)
    @JoinColumn(name = "stone")
    Stone on;
}

@Entity
@Inheritance
@DiscriminatorColumn(name = "`Kind`", length = 5)
class Event0 {
    @Id
    UUID id;

    @Entity
    @DiscriminatorValue("c")
    static class Created extends Event0 {
        @Column(nullable = false)
        String by;
    }

    @Entity
    @DiscriminatorValue("d")
    static class Deleted extends Event0 {
        @ManyToOne(optional = false)
        Event0 cause;

        @Column(unique = true)
        String ticket;
    }
}
