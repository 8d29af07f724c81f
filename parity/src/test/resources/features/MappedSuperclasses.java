package feature;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;

/** What entities inherit from classes that are none, with type parameters and overrides. */
@MappedSuperclass
abstract class Identified<K extends Serializable> {
    @Id
    K id;

    @Version
    int version;

    String createdBy;
}

@MappedSuperclass
abstract class Named<K extends Serializable, O> extends Identified<K> {
    @Column(nullable = false)
    String name;

    @ManyToOne
    O owner;
}

@Entity
class Company extends Identified<UUID> {
    String legalForm;
}

@Entity
@AttributeOverride(name = "name", column = @Column(name = "title", length = 50))
@AttributeOverride(name = "id", column = @Column(name = "project_id"))
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "company_id", nullable = false))
class Project extends Named<Long, Company> {
    int budget;
}

@Entity
class Task extends Named<String, Project> {
    boolean done;
}

class NotMapped {
    String lost;
}

@Entity
class Standalone extends NotMapped {
    @Id
    long id;
}
