package feature;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.Objects;

/** Keys that are made of the keys of others. */
@Embeddable
class PlantId implements Serializable {
    private static final long serialVersionUID = 1L;
    String country;
    int code;

    @Override
    public boolean equals(Object other) {
        return other instanceof PlantId that && code == that.code && Objects.equals(country, that.country);
    }

    @Override
    public int hashCode() {
        return code;
    }
}

@Entity
class Factory {
    @EmbeddedId
    PlantId id;
}

@Entity
class FactoryDetails {
    @EmbeddedId
    PlantId id;

    @MapsId
    @OneToOne
    Factory factory;
}

@Embeddable
class MachineId implements Serializable {
    private static final long serialVersionUID = 1L;
    PlantId plant;
    int serial;

    @Override
    public boolean equals(Object other) {
        return other instanceof MachineId that && serial == that.serial && Objects.equals(plant, that.plant);
    }

    @Override
    public int hashCode() {
        return serial;
    }
}

@Entity
class Machine {
    @EmbeddedId
    MachineId id = new MachineId();

    @MapsId("plant")
    @ManyToOne
    @JoinColumn(name = "in_country", referencedColumnName = "country")
    @JoinColumn(name = "in_code", referencedColumnName = "code")
    Factory factory;
}

class SensorId implements Serializable {
    private static final long serialVersionUID = 1L;
    MachineId machine;
    String place;

    @Override
    public boolean equals(Object other) {
        return other instanceof SensorId that
                && Objects.equals(machine, that.machine)
                && Objects.equals(place, that.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(machine, place);
    }
}

@Entity
@IdClass(SensorId.class)
class Sensor {
    @Id
    @ManyToOne
    Machine machine;

    @Id
    String place;
}
