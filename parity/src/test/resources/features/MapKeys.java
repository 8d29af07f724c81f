package feature;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.TemporalType;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Maps by value, by enum, by date, by attribute, by entity, by embeddable. */
@Entity
class Warehouse {
    @Id
    long id;

    @ElementCollection
    @MapKeyColumn(name = "product_code", length = 20)
    @Column(name = "quantity", nullable = false)
    Map<String, Integer> stock = new HashMap<>();

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Zone, String> zones = new HashMap<>();

    @ElementCollection
    Map<Zone, String> zonesByOrdinal = new HashMap<>();

    @ElementCollection
    @MapKeyTemporal(TemporalType.DATE)
    Map<Date, String> visits = new HashMap<>();

    @ElementCollection
    @MapKeyJoinColumn(name = "worker_id")
    Map<Worker, Integer> hours = new HashMap<>();

    @ElementCollection
    Map<Worker, String> roles = new HashMap<>();

    @OneToMany(mappedBy = "warehouse")
    @MapKey(name = "code")
    Map<String, Gate> gates = new HashMap<>();

    @OneToMany
    Map<String, Forklift> forklifts = new HashMap<>();

    @OneToMany
    @JoinColumn(name = "warehouse_id")
    @MapKeyColumn(name = "lift_name")
    Map<String, Forklift> ownLifts = new HashMap<>();

    @ManyToMany
    @MapKeyJoinColumn(name = "boss_id")
    Map<Worker, Gate> watch = new HashMap<>();

    @ElementCollection
    @AttributeOverride(name = "key.aisle", column = @Column(name = "aisle_no"))
    Map<Slot, String> slots = new HashMap<>();
}

enum Zone {
    COLD,
    DRY
}

@Embeddable
class Slot {
    int aisle;
    int shelf;

    @Override
    public boolean equals(Object other) {
        return other instanceof Slot that && aisle == that.aisle && shelf == that.shelf;
    }

    @Override
    public int hashCode() {
        return aisle;
    }
}

@Entity
class Worker {
    @Id
    long id;
}

@Entity
class Gate {
    @Id
    long id;

    @Column(length = 8)
    String code;

    @ManyToOne
    Warehouse warehouse;
}

@Entity
class Forklift {
    @Id
    long id;
}
