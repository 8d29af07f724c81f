// only on H2, POSTGRESQL: MariaDB has no types with names.
package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Hibernate's own: enumeration types of the database. */
@Entity
class Painted {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Paint paint;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Paint asText;

    @Enumerated
    @JdbcTypeCode(SqlTypes.SMALLINT)
    Paint asNumber;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Paint bareText;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Paint bareNumber;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Paint bareNamed;

    @JdbcTypeCode(SqlTypes.CHAR)
    Paint bareChar;
}

enum Paint {
    RED,
    BLUE,
    GREEN
}
