package feature;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Relations whose table is named as that of a collection. */
@Entity
class Garage {
    @Id
    long id;

    @OneToMany
    @CollectionTable(name = "garage_owned")
    @OrderColumn
    List<Wheel> owned = new ArrayList<>();

    @ManyToMany
    @CollectionTable(name = "garage_lent", joinColumns = @JoinColumn(name = "lender_id"))
    Set<Wheel> lent = new HashSet<>();
}

@Entity
class Wheel {
    @Id
    long id;
}
