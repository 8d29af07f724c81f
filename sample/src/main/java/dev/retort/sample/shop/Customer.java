package dev.retort.sample.shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who buys. */
@Entity
@Table(name = "customers")
public class Customer extends Stored {

    @Column(nullable = false, length = 120)
    @RenamedFrom("name")
    private String fullName;

    @Column(nullable = false, unique = true, length = 254)
    private String email;

    @Column(length = 30)
    private @Nullable String phone;

    @Embedded
    private Address address;

    private boolean newsletter;

    @OneToMany(mappedBy = "customer")
    private List<Order> orders = new ArrayList<>();

    protected Customer() {}

    /** A customer who has bought nothing so far. */
    public Customer(String fullName, String email, Address address) {
        this.fullName = fullName;
        this.email = email;
        this.address = address;
    }

    /** What the customer ordered. */
    public List<Order> orders() {
        return List.copyOf(orders);
    }

    /** Where parcels go, unless an order says otherwise. */
    public Address address() {
        return address;
    }

    /** The number to call about a parcel, or {@code null} if there is none. */
    public @Nullable String phone() {
        return phone;
    }

    @Override
    public String toString() {
        return fullName + " <" + email + ">" + (newsletter ? ", reads the newsletter" : "");
    }
}
