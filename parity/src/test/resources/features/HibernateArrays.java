package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Hibernate's own: lists in one column. */
@Entity
class Listed {
    @Id
    long id;

    String[] words;

    List<Integer> numbers;

    @Column(length = 10)
    Set<String> shortWords;

    @Array(length = 3)
    String[] three;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> ids;

    long[] primitives;
}
