package dev.retort.sample.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Somebody the shop buys from. */
@Entity
@Table(name = "suppliers")
public class Supplier extends Stored {

    @Column(nullable = false, unique = true, length = 120)
    private String name;

    @Column(length = 254)
    private @Nullable String email;

    @Embedded
    private Address address;

    protected Supplier() {}

    /** A supplier at an address. */
    public Supplier(String name, @Nullable String email, Address address) {
        this.name = name;
        this.email = email;
        this.address = address;
    }

    @Override
    public String toString() {
        return name + (email == null ? "" : " <" + email + ">") + ", " + address;
    }
}
