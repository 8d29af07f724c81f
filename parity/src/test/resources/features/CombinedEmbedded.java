package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

@Embeddable class Address {
    String streetName;
    @Column(name = "zipCode", length = 9) String zip;
    @ManyToOne Country homeCountry;
    @Embedded Geo geo;
}
@Embeddable class Geo { double lat; Double lon; }
@Embeddable record Money(BigDecimal amount, @Column(length = 3) String currency) {}
@Entity class Country { @Id @Column(name = "ISO") String iso; String name; }
@Entity class Customer {
    @Id @GeneratedValue Long id;
    Address home;
    @AttributeOverride(name = "streetName", column = @Column(name = "workStreet", length = 40))
    @AttributeOverride(name = "zip", column = @Column(name = "work_zip", nullable = false))
    @AttributeOverride(name = "geo.lat", column = @Column(name = "work_lat"))
    @AttributeOverride(name = "geo.lon", column = @Column(name = "work_lon"))
    @AssociationOverride(name = "homeCountry", joinColumns = @JoinColumn(name = "work_country"))
    @Embedded Address work;
    Money balance;
}
