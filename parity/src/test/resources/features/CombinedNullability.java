package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

@Embeddable class Point {
    double latitude;
    Double longitude;
    @Column(nullable = false) int altitude;
    @Basic(optional = false) Integer accuracy;
    @Basic int lazy;
}

@MappedSuperclass abstract class Base {
    long created;
    @Column(name = "upd") long updated;
}

@Entity class Place extends Base {
    @Id int id;
    Point point;
    @Column(name = "cnt") int counted;
    @Column(nullable = false) String required;
    @Basic(optional = false) String mandatory;
    @Basic(optional = false) @Column(name = "mandatory2") String mandatoryToo;
    @Basic int basic;
    @ManyToOne(optional = false) Region parent;
    @ManyToOne @JoinColumn(nullable = false) Region other;
    @ManyToOne Region third;
    @Version Integer version;
}

@Entity class Region {
    @Id int id;
}
