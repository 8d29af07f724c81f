package dev.retort.sample.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A word that products can be found by. */
@Entity
@Table(name = "tags")
public class Tag extends Stored {

    @Column(nullable = false, unique = true, length = 40)
    private String name;

    protected Tag() {}

    /** A tag with a name of its own. */
    public Tag(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return "#" + name;
    }
}
