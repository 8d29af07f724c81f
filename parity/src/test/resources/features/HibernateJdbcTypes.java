package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Hibernate's own: another JDBC type. */
@Entity
class Typed {
    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    UUID id;

    @JdbcTypeCode(SqlTypes.CHAR)
    UUID asChars;

    @JdbcTypeCode(SqlTypes.UUID)
    UUID asUuid;

    @JdbcTypeCode(SqlTypes.BIGINT)
    int wide;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Integer narrow;

    @JdbcTypeCode(SqlTypes.INTEGER)
    boolean flag;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String longText;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String longerText;

    @JdbcTypeCode(SqlTypes.CLOB)
    String clob;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    byte[] fixed;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    byte[] longBytes;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    Instant plain;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    Instant utc;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(precision = 10, scale = 2)
    BigDecimal money;
}
