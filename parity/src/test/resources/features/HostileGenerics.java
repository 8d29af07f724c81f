package feature;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Type arguments that are passed on over several levels, and keys among them. */
@MappedSuperclass
abstract class Identified<K extends Serializable> {
    @Id
    K ident;
}

@MappedSuperclass
abstract class Owned<K extends Serializable, O, V> extends Identified<K> {
    @ManyToOne
    O owner;

    V value;

    @ElementCollection
    List<V> history = new ArrayList<>();
}

@MappedSuperclass
abstract class Dated<O, T extends Comparable<? super T>> extends Owned<UUID, O, T> {
    T since;

    @Embedded
    Span<T> span;
}

@Embeddable
class Span<T> {
    @Column(name = "span_begin")
    T from;

    @Column(name = "span_end")
    T until;
}

@Entity
class Holder extends Identified<Long> {
    @OneToMany(mappedBy = "owner")
    Set<Contract> contracts = new HashSet<>();
}

@Entity
class Contract extends Dated<Holder, java.time.LocalDate> {
    @ManyToMany
    Map<String, Holder> witnesses = new HashMap<>();
}
