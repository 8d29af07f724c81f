package dev.retort.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypeChangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    integer                     | bigint                      | WIDENING
                    bigint                      | integer                     | NARROWING
                    integer                     | decimal(10,0)               | WIDENING
                    integer                     | decimal(10,2)               | NARROWING
                    decimal(10,2)               | decimal(12,2)               | WIDENING
                    decimal(10,2)               | decimal(10,4)               | NARROWING
                    decimal(10,2)               | bigint                      | NARROWING
                    integer                     | float(53)                   | WIDENING
                    integer                     | float(24)                   | NARROWING
                    float(53)                   | float(24)                   | NARROWING
                    varchar(10)                 | varchar(20)                 | WIDENING
                    varchar(20)                 | varchar(10)                 | NARROWING
                    varchar(20)                 | text                        | WIDENING
                    clob                        | varchar(255)                | NARROWING
                    varbinary(10)               | blob                        | WIDENING
                    blob                        | varbinary(10)               | NARROWING
                    varchar(20)                 | integer                     | UNCERTAIN
                    varchar(20)                 | uuid                        | UNCERTAIN
                    varchar(20)                 | blob                        | UNKNOWN
                    integer                     | varchar(11)                 | CONVERSION
                    integer                     | varchar(10)                 | NARROWING
                    uuid                        | varchar(36)                 | CONVERSION
                    boolean                     | integer                     | CONVERSION
                    integer                     | boolean                     | UNCERTAIN
                    date                        | timestamp(6)                | CONVERSION
                    timestamp(6)                | date                        | NARROWING
                    timestamp(6)                | timestamp(3)                | NARROWING
                    timestamp(6)                | timestamp(6) with time zone | CONVERSION
                    date                        | integer                     | UNKNOWN
                    enum('e', 'A')              | enum('e', 'B', 'A')         | WIDENING
                    enum('e', 'A', 'B')         | enum('e', 'A')              | UNCERTAIN
                    sql(citext)                 | varchar(10)                 | UNKNOWN
                    """)
    void whatHappensToValues(String from, String to, TypeChange change) {
        assertThat(TypeChange.of(TypeText.parse(from), TypeText.parse(to))).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    timestamp(6)                | date                        | true
                    timestamp(6)                | timestamp(0)                | true
                    timestamp(6) with time zone | timestamp(6)                | true
                    varchar(20)                 | integer                     | true
                    varchar(20)                 | uuid                        | true
                    varchar(20)                 | char(20)                    | true
                    decimal(10,2)               | bigint                      | true
                    bigint                      | float(24)                   | true
                    date                        | date                        | false
                    varchar(20)                 | varchar(10)                 | false
                    bigint                      | smallint                    | false
                    integer                     | decimal(12,2)               | false
                    bigint                      | varchar(20)                 | false
                    date                        | varchar(10)                 | false
                    boolean                     | integer                     | false
                    enum('e', 'A', 'B')         | enum('e', 'A')              | false
                    """)
    void valuesThatDifferMayBecomeOne(String from, String to, boolean may) {
        assertThat(TypeChange.mayMerge(TypeText.parse(from), TypeText.parse(to)))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @MethodSource("dev.retort.schema.type.TypeTextTest#types")
    void aTypeThatStaysChangesNothing(ColumnType type) {
        assertThat(TypeChange.of(type, type)).isEqualTo(TypeChange.NONE);
    }
}
