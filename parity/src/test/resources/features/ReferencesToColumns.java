// only on H2, POSTGRESQL: on MariaDB the order of Hibernate's own keys lets it make no such foreign key.
package feature;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** References to columns that are no primary key. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"series", "serial"}))
class Device implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    long id;

    @Column(length = 5)
    String series;

    int serial;

    @Column(unique = true, length = 17)
    String barcode;
}

@Entity
class Repair {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "device_series", referencedColumnName = "series")
    @JoinColumn(name = "device_serial", referencedColumnName = "serial")
    Device device;

    @ManyToMany
    @JoinTable(inverseJoinColumns = @JoinColumn(name = "spare_barcode", referencedColumnName = "barcode"))
    Set<Device> spares = new HashSet<>();

    @ManyToOne
    @JoinColumn(name = "by_barcode", referencedColumnName = "barcode")
    Device byBarcode;

    @OneToOne
    @JoinColumn(name = "one_barcode", referencedColumnName = "barcode")
    Device one;
}

@Entity
class Shelf implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    long id;

    @Column(unique = true, length = 9)
    String mark;

    @ManyToMany
    @JoinTable(name = "shelf_devices", joinColumns = @JoinColumn(name = "shelf_mark", referencedColumnName = "mark"))
    Set<Device> devices = new HashSet<>();

    @OneToMany
    @JoinColumn(name = "last_shelf_mark", referencedColumnName = "mark")
    Set<Repair> repairs = new HashSet<>();

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "of_mark", referencedColumnName = "mark"))
    Set<String> labels = new HashSet<>();
}
