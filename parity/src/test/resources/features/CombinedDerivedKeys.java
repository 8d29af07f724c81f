package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

@Entity class User_ { @Id @GeneratedValue Long id; }
@Entity class Profile { @Id Long id; @MapsId @OneToOne User_ user; }
@Entity class Profile2 { @Id Long id; @MapsId @OneToOne @JoinColumn(name = "uid") User_ user; }
@Entity class Profile3 { @Id @OneToOne User_ user; }
@Embeddable class LineKey implements Serializable { Long orderId; @Column(name = "line_no") int line; }
@Entity class Order_ { @Id Long id; @OneToMany(mappedBy = "order") List<Line> lines; }
@Entity class Line { @EmbeddedId LineKey key; @MapsId("orderId") @ManyToOne Order_ order; String text; }
@Entity class Line2 { @EmbeddedId LineKey key; @MapsId("orderId") @ManyToOne @JoinColumn(name = "order_fk") Order_ order; }
@Entity class Note {
    @Id Long id; @ManyToOne Line line; @ManyToOne Line2 line2; @ManyToOne Profile profile; @ManyToOne Profile3 profile3;
}
@Embeddable class Nested implements Serializable { LineKey inner; int z; }
@Entity class Deep { @EmbeddedId Nested key; @MapsId("inner") @ManyToOne Line line; }
class PartKey implements Serializable { Long order; int number;
    public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(PartKey.class) class Part { @Id @ManyToOne Order_ order; @Id int number; }
