package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

@Entity @SecondaryTable(name = "sec1")
@SecondaryTable(name = "sec2", pkJoinColumns = @PrimaryKeyJoinColumn(name = "owner_id"),
    foreignKey = @ForeignKey(name = "fk_sec2"), indexes = @Index(columnList = "b"),
    uniqueConstraints = @UniqueConstraint(columnNames = {"b", "c"}))
class Main {
    @Id Long id;
    @Column(table = "sec1") String a;
    @Column(table = "sec2", nullable = false) int b;
    @Column(table = "sec2") int c;
    @ManyToOne @JoinColumn(table = "sec1", name = "other_id") Main other;
    @Embedded @AttributeOverride(name = "x", column = @Column(table = "sec2", name = "xx")) Inner inner;
    @Basic int d;
}
@Embeddable class Inner { int x; }
