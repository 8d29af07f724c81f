package feature;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.IntegerJavaType;

/** Hibernate's own: bags with a key. */
@Entity
class Bagged {
    @Id
    long id;

    @ElementCollection
    @CollectionIdJavaClass(idType = Long.class)
    @CollectionId(column = @Column(name = "row_id"), generator = "increment")
    Collection<String> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "bagExtension", joinColumns = @JoinColumn(name = "format_id"))
    @CollectionIdJavaType(IntegerJavaType.class)
    @CollectionId(column = @Column(name = "extensionId"), generator = "extensionSeq")
    @SequenceGenerator(name = "extensionSeq", sequenceName = "extension_numbers", allocationSize = 1)
    List<String> extensions = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "friends_of")
    @CollectionIdJavaClass(idType = Integer.class)
    @CollectionIdJdbcTypeCode(SqlTypes.BIGINT)
    @CollectionId(column = @Column, generator = "increment")
    List<Bagged> friends = new ArrayList<>();
}
