package dev.retort.processor.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnDefinitionTest {

    @Test
    void aTypeAloneIsKeptAsItIsWritten() {
        assertThat(ColumnDefinition.of("TEXT")).isEqualTo(type("TEXT"));
        assertThat(ColumnDefinition.of("double precision")).isEqualTo(type("double precision"));
        assertThat(ColumnDefinition.of("numeric(10, 2)")).isEqualTo(type("numeric(10, 2)"));
        assertThat(ColumnDefinition.of("timestamp (3) with time zone")).isEqualTo(type("timestamp (3) with time zone"));
        assertThat(ColumnDefinition.of("enum('a', 'not null')")).isEqualTo(type("enum('a', 'not null')"));
    }

    @Test
    void aDefaultAndNotNullAreNotPartOfTheType() {
        assertThat(ColumnDefinition.of("boolean default false"))
                .isEqualTo(new ColumnDefinition("boolean", "false", false));
        assertThat(ColumnDefinition.of("BOOLEAN DEFAULT FALSE NOT NULL"))
                .isEqualTo(new ColumnDefinition("BOOLEAN", "FALSE", true));
        assertThat(ColumnDefinition.of("varchar(20) not null default 'it''s (not null)'"))
                .isEqualTo(new ColumnDefinition("varchar(20)", "'it''s (not null)'", true));
        assertThat(ColumnDefinition.of("timestamp default coalesce(now(), current_timestamp) null"))
                .isEqualTo(new ColumnDefinition("timestamp", "coalesce(now(), current_timestamp)", false));
        assertThat(ColumnDefinition.of("int default null")).isEqualTo(new ColumnDefinition("int", "null", false));
    }

    @Test
    void whatIsMoreThanThatIsLeftToTheDatabase() {
        for (String whole : new String[] {
            "int not null unique",
            "varchar(9) default 'x' collate nocase",
            "int generated always as (1)",
            "default 1",
            "bigint not null auto_increment",
            "varchar(9) not null check (x > 0)"
        }) {
            assertThat(ColumnDefinition.of(whole)).isEqualTo(type(whole));
        }
    }

    private static ColumnDefinition type(String type) {
        return new ColumnDefinition(type, null, false);
    }
}
