package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;

/** A reference in an identifier class, by a text with a length. */
@Entity
class Hierarchy0 {
    @Id
    @Column(length = 20)
    String code;
}

class RateId0 implements Serializable {
    private static final long serialVersionUID = 1L;

    String id;
    String hierarchy;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getHierarchy() {
        return hierarchy;
    }

    public void setHierarchy(String hierarchy) {
        this.hierarchy = hierarchy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateId0 key && Objects.equals(key.id, id) && Objects.equals(key.hierarchy, hierarchy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, hierarchy);
    }
}

@Entity
@IdClass(RateId0.class)
class Rate0 {
    @Id
    @Column(length = 20)
    String id;

    @Id
    @ManyToOne
    @JoinColumn(name = "acc_hier", nullable = false)
    Hierarchy0 hierarchy;
}
