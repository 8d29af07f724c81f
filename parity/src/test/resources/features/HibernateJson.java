package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Hibernate's own: JSON documents. */
@Entity
class Filed {
    @Id
    long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> attributes;

    @JdbcTypeCode(SqlTypes.JSON_ARRAY)
    java.util.List<String> genres;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String raw = "{}";
}
