package feature;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Collections of values: set, bag, list, map, of embeddables, of enums. */
@Entity
class Recipe {
    @Id
    long id;

    @ElementCollection
    Set<String> tags = new HashSet<>();

    @ElementCollection
    @Column(nullable = false)
    Set<String> allergens = new HashSet<>();

    @ElementCollection
    List<String> remarks = new ArrayList<>();

    @ElementCollection
    @OrderColumn
    List<String> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "recipe_alias",
            joinColumns = @JoinColumn(name = "recipe", foreignKey = @ForeignKey(name = "fk_alias_recipe")),
            uniqueConstraints = @UniqueConstraint(columnNames = {"recipe", "alias"}),
            indexes = @Index(columnList = "alias"))
    @Column(name = "alias", length = 40)
    Collection<String> aliases = new ArrayList<>();

    @ElementCollection
    Map<String, Integer> nutrition = new HashMap<>();

    @ElementCollection
    Set<Ingredient> ingredients = new HashSet<>();

    @ElementCollection
    List<Ingredient> spare = new ArrayList<>();

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Season> seasons = new HashSet<>();

    @ElementCollection
    Set<Season> ordinals = new HashSet<>();

    @ElementCollection
    @AttributeOverride(name = "value.product", column = @Column(name = "product_name"))
    Map<String, Ingredient> byCourse = new HashMap<>();
}

@Embeddable
class Ingredient {
    @Column(nullable = false)
    String product;

    Double grams;

    @Override
    public boolean equals(Object other) {
        return other instanceof Ingredient that && Objects.equals(product, that.product);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(product);
    }
}

enum Season {
    WINTER,
    SPRING,
    SUMMER,
    AUTUMN
}
