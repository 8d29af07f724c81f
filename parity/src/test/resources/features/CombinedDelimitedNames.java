package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

@Entity @Table(name = "\"order\"") class Order { @Id @GeneratedValue Long id; @Column(name = "\"value\"") String value; @Column(name = "\"group\"") int group; }
@Entity @Table(name = "`Mixed Case`") class Mixed {
    @Id @GeneratedValue @Column(name = "`Key`") Long key; @Column(name = "#hash") int hash; @Column(name = "a b") int ab; @Column(name = "1st") int first; String $dollar; @Column(name = "d$") int d; @Column(name = "My-Col") int mc;
    @ManyToOne @JoinColumn(name = "`Parent`") Mixed parent;
    @ManyToOne Mixed implicitParent;
    @ElementCollection @CollectionTable(name = "`Tags Of`") List<String> tags;
    @ManyToMany @JoinTable(name = "`Peers`") Set<Mixed> peers;
}
@Entity @Table(name = "my-table") class Hyphen { @Id @GeneratedValue Long id; @ManyToOne Hyphen parent; }
