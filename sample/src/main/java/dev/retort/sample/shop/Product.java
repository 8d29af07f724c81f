package dev.retort.sample.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that can be bought. */
@Entity
@Table(name = "products")
public class Product extends Stored {

    @Column(nullable = false, unique = true, length = 32)
    private String sku;

    @Column(nullable = false, length = 160)
    private String name;

    @Column(nullable = false, unique = true, length = 160)
    private String slug;

    @Column(length = 4000)
    private @Nullable String description;

    @Column(nullable = false, precision = 10, scale = 2)
    private BigDecimal price;

    private @Nullable Integer weightInGrams;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(nullable = false)
    private Category category;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Supplier supplier;

    @ManyToMany
    @JoinTable(
            name = "product_tags",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<Tag> tags = new LinkedHashSet<>();

    protected Product() {}

    /** A product in a category. */
    public Product(String sku, String name, BigDecimal price, Category category) {
        this.sku = sku;
        this.name = name;
        this.slug = Slug.of(name);
        this.price = price;
        this.category = category;
    }

    /** What one piece costs now. */
    public BigDecimal price() {
        return price;
    }

    /** Changes what one piece costs; orders that were placed keep the price they were placed at. */
    public void reprice(BigDecimal newPrice) {
        price = newPrice;
    }

    /** Lets the product be found by a word. */
    public void tag(Tag tag) {
        tags.add(tag);
    }

    @Override
    public String toString() {
        return sku + " " + name + " in " + category.path();
    }
}
