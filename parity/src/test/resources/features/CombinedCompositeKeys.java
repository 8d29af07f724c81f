package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

@Embeddable record OrderKey(String region, long number) implements Serializable {}
@Entity class PurchaseOrder {
    String note;
    @EmbeddedId OrderKey key;
}
@Entity class Delivery {
    @Id @GeneratedValue Long id;
    @ManyToOne PurchaseOrder purchase;
    @ManyToOne @JoinColumns({
        @JoinColumn(name = "second_no", referencedColumnName = "number"),
        @JoinColumn(name = "second_region", referencedColumnName = "region")
    }) PurchaseOrder second;
}
class LineKey implements Serializable { int position; Long product;
    public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity class Product { @Id Long id; }
@Entity @IdClass(LineKey.class) class Line {
    @Id int position;
    @Id @ManyToOne Product product;
    int amount;
}
@Entity class Note { @Id Long id; @ManyToOne Line line; }
