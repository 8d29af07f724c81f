package dev.retort.sample.shop;

import dev.retort.annotations.Backfill;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a customer bought at once. */
@Entity
@Table(
        name = "orders",
        indexes = @Index(name = "ix_orders_customer_placed", columnList = "customer_id, placed_at desc"))
public class Order extends Stored {

    @Column(name = "order_number", nullable = false, unique = true, length = 20)
    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(nullable = false)
    private Customer customer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private OrderStatus status = OrderStatus.PLACED;

    @Column(nullable = false)
    private Instant placedAt = Instant.now();

    @Column(nullable = false, length = 3)
    @Backfill("'EUR'")
    private String currency = "EUR";

    @Embedded
    private Address shipTo;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<OrderLine> lines = new ArrayList<>();

    protected Order() {}

    /** An empty order that goes to the customer's address. */
    public Order(String number, Customer customer) {
        this.number = number;
        this.customer = customer;
        this.shipTo = customer.address();
    }

    /** Adds pieces of a product at its price of now. */
    public void add(Product product, int quantity) {
        lines.add(new OrderLine(this, product, quantity, product.price()));
    }

    /** What all lines cost together, in the order's currency. */
    public BigDecimal total() {
        return lines.stream().map(OrderLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The three ISO letters of what the order is paid in. */
    public String currency() {
        return currency;
    }

    @Override
    public String toString() {
        return number + " of " + customer + ", " + status + " since " + placedAt + ", to " + shipTo;
    }
}
