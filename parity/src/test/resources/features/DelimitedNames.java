package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Names in quotes. */
@Entity
@Table(name = "\"Mixed Case\"")
class Quoted {
    @Id
    long id;

    @Column(name = "\"select\"")
    String reserved;

    @Column(name = "`Order`")
    int order;

    @ManyToOne
    @JoinColumn(name = "\"Parent Id\"")
    Quoted parent;
}
