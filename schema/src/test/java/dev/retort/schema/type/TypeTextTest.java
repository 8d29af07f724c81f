package dev.retort.schema.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.SchemaException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeTextTest {

    /** One or more of each kind of type. */
    static List<ColumnType> types() {
        return List.of(
                Types.bool(),
                Types.tinyint(),
                Types.smallint(),
                Types.integer(),
                Types.bigint(),
                Types.decimal(38, 2),
                Types.decimal(5, 0),
                Types.real(),
                Types.doublePrecision(),
                Types.character(1),
                Types.nchar(2),
                Types.varchar(255),
                Types.nvarchar(40),
                Types.text(),
                Types.ntext(),
                Types.clob(),
                Types.nclob(),
                Types.clob(255),
                Types.nclob(70000),
                Types.binary(16),
                Types.varbinary(255),
                Types.blob(),
                Types.blob(4096),
                Types.date(),
                Types.time(0),
                Types.time(6).withTimeZone(),
                Types.timestamp(6),
                Types.timestamp(9).withTimeZone(),
                Types.uuid(),
                Types.json(),
                Types.array(Types.array(Types.varchar(20))),
                Types.namedEnum("order_status", "OPEN", "it's", "a, b"),
                Types.sqlType("numeric(10) default (1)"));
    }

    @Test
    void everyKindOfTypeIsTried() {
        Set<Class<?>> tried = types().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(tried).containsExactlyInAnyOrder(ColumnType.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("types")
    void textReadsBackAsTheSameType(ColumnType type) {
        assertThat(TypeText.parse(type.toString())).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "varchar", "varchar()", "varchar(0)", "varchar(9999999999)", "varchar(10,2)", "decimal(2,3)",
                "date with time zone", "time(10)", "float(54)", "enum(", "enum()", "enum('a')", "enum('a' 'b')",
                "enum('a', 'b", "array()", "sql( )", "VARCHAR(10)", "bigint "
            })
    void whatIsNoTypeIsRefused(String text) {
        assertThatThrownBy(() -> TypeText.parse(text)).isInstanceOf(SchemaException.class);
    }

    @Test
    void textsAreDistinct() {
        assertThat(types().stream().map(ColumnType::toString)).doesNotHaveDuplicates();
        assertThat(Stream.of(Types.varchar(1), Types.nvarchar(1)).map(ColumnType::toString))
                .doesNotHaveDuplicates();
    }
}
