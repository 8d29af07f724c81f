package dev.retort.sample.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a customer says about a product. */
@Entity
@Table(name = "reviews")
public class Review extends Stored {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(nullable = false)
    private Product product;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(nullable = false)
    private Customer customer;

    private int stars;

    @Column(length = 2000)
    private @Nullable String text;

    protected Review() {}

    /** A review of one to five stars. */
    public Review(Product product, Customer customer, int stars, @Nullable String text) {
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("stars must be 1 to 5, not " + stars);
        }
        this.product = product;
        this.customer = customer;
        this.stars = stars;
        this.text = text;
    }

    @Override
    public String toString() {
        return "*".repeat(stars) + " for " + product + " by " + customer + (text == null ? "" : ": " + text);
    }
}
