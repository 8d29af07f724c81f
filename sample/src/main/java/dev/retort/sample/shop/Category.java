package dev.retort.sample.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shelf of the shop; shelves may stand inside of others. */
@Entity
@Table(name = "categories")
public class Category extends Stored {

    @Column(nullable = false, unique = true, length = 80)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Category parent;

    @OneToMany(mappedBy = "category")
    private List<Product> products = new ArrayList<>();

    protected Category() {}

    /** A category, inside of another one or at the top. */
    public Category(String name, @Nullable Category parent) {
        this.name = name;
        this.parent = parent;
    }

    /** What stands on this shelf itself. */
    public List<Product> products() {
        return List.copyOf(products);
    }

    /** The way from the top: {@code Kitchen / Knives}. */
    public String path() {
        return parent == null ? name : parent.path() + " / " + name;
    }
}
