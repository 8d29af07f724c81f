package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.SQLOrder;
import org.hibernate.annotations.SQLRestriction;

/** Hibernate's own: what changes queries and no schema. */
@Entity
@DynamicUpdate
@DynamicInsert
@BatchSize(size = 10)
@SQLRestriction("visible = true")
class Filtered {
    @Id
    long id;

    boolean visible;

    @OneToMany(mappedBy = "parent")
    @Fetch(FetchMode.SUBSELECT)
    @SQLOrder("id desc")
    List<Filtered> children = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @NotFound(action = NotFoundAction.IGNORE)
    Filtered parent;
}
