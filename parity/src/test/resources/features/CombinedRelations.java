package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

@Entity(name = "AE") @Table(name = "ta") class Alpha {
    @Id Long id;
    @ManyToMany List<Beta> both;
    @ManyToMany @JoinTable(name = "many_set") Set<Beta> manySet;
    @ManyToMany @JoinTable(name = "many_bag") Collection<Beta> manyBag;
    @OneToMany @JoinTable(name = "one_bag") Collection<Beta> oneBag;
    @OneToMany @JoinTable(name = "one_set") Set<Beta> oneSet;
    @ManyToMany @JoinTable(name = "named_columns",
        joinColumns = @JoinColumn(name = "a_fk", nullable = false, foreignKey = @ForeignKey(name = "fk_a")),
        inverseJoinColumns = @JoinColumn(name = "b_fk"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"a_fk", "b_fk"}),
        indexes = @Index(columnList = "b_fk"))
    Set<Beta> namedColumns;
    @ManyToMany @JoinTable(name = "no_keys", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
        inverseForeignKey = @ForeignKey(name = "fk_named"))
    Set<Beta> noKeys;
    @OneToMany @JoinColumn(name = "alpha_ref") Set<Beta> inTarget;
    @OneToMany @JoinColumn(name = "alpha_required", nullable = false) Set<Beta> inTargetRequired;
    @OneToMany @JoinColumn Set<Beta> inTargetUnnamed;
    @OneToMany(mappedBy = "owner") List<Beta> mapped;
    @ManyToMany @JoinTable(name = "friends") Set<Alpha> friends;
    @ManyToMany(mappedBy = "friends") Set<Alpha> friendOf;
    @OneToOne(mappedBy = "alpha") Gamma gamma;
}
@Entity @Table(name = "TB") class Beta {
    @Id Long id;
    @ManyToMany(mappedBy = "both") List<Alpha> alphas;
    @ManyToOne Alpha owner;
}
@Entity class Gamma {
    @Id Long id;
    @OneToOne Alpha alpha;
    @OneToOne(optional = false) @JoinColumn(name = "second_alpha") Alpha second;
    @ManyToOne @JoinTable(name = "via", joinColumns = @JoinColumn(name = "own"), inverseJoinColumns = @JoinColumn(name = "other"))
    Alpha via;
    @ManyToOne(optional = false) @JoinTable(name = "via_default") Alpha viaDefault;
    @OneToOne @JoinTable(name = "via_one") Alpha viaOne;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Alpha unconstrained;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_cascading",
        foreignKeyDefinition = "foreign key (cascading_id) references ta (id) on delete cascade"))
    Alpha cascading;
    @ManyToOne @JoinColumn(name = "ro_id", insertable = false, updatable = false) Alpha readOnly;
    @Column(name = "ro_id") Long readOnlyId;
}
