package dev.retort.testing.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.List;

/** What each engine's dump looks like, and that every difference a user could care about is one. */
class CatalogDumpTest {

    private static final String CUSTOMER = "CREATE TABLE customer (id INT NOT NULL, name VARCHAR(40) DEFAULT 'x',"
            + " age INT, CONSTRAINT pk_customer PRIMARY KEY (id), CONSTRAINT adult CHECK (age > 17))";
    private static final String ORDERS = "CREATE TABLE orders (id INT NOT NULL, customer_id INT,"
            + " CONSTRAINT pk_orders PRIMARY KEY (id),"
            + " CONSTRAINT fk_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE)";

    @DatabaseTest
    void theSameStatementsGiveTheSameDump(TestDatabase one, TestDatabase other) {
        one.execute(CUSTOMER, ORDERS);
        other.execute(CUSTOMER, ORDERS);

        assertThat(other.catalog().linesWithNames()).isEqualTo(one.catalog().linesWithNames());
    }

    @DatabaseTest
    void theOrderOfColumnsIsPresentation(TestDatabase one, TestDatabase other) {
        one.execute("CREATE TABLE t (a INT, b VARCHAR(10))");
        other.execute("CREATE TABLE t (b VARCHAR(10), a INT)");

        assertThat(other.catalog().lines()).isEqualTo(one.catalog().lines());
    }

    @DatabaseTest
    void everyDifferenceIsSeen(TestDatabase one, TestDatabase other) {
        String table = "CREATE TABLE t (id INT NOT NULL PRIMARY KEY, a VARCHAR(10), b DECIMAL(10, 2))";
        for (String different : List.of(
                "CREATE TABLE u (id INT NOT NULL PRIMARY KEY, a VARCHAR(10), b DECIMAL(10, 2))",
                "CREATE TABLE t (id BIGINT NOT NULL PRIMARY KEY, a VARCHAR(10), b DECIMAL(10, 2))",
                "CREATE TABLE t (id INT NOT NULL PRIMARY KEY, a VARCHAR(11), b DECIMAL(10, 2))",
                "CREATE TABLE t (id INT NOT NULL PRIMARY KEY, a VARCHAR(10) NOT NULL, b DECIMAL(10, 2))",
                "CREATE TABLE t (id INT NOT NULL PRIMARY KEY, a VARCHAR(10) DEFAULT 'x', b DECIMAL(10, 2))",
                "CREATE TABLE t (id INT NOT NULL PRIMARY KEY, a VARCHAR(10), b DECIMAL(10, 3))",
                "CREATE TABLE t (id INT NOT NULL PRIMARY KEY, a VARCHAR(10), b DECIMAL(10, 2), c INT)",
                "CREATE TABLE t (id INT NOT NULL, a VARCHAR(10), b DECIMAL(10, 2))",
                "CREATE TABLE t (id INT NOT NULL PRIMARY KEY, a VARCHAR(10) UNIQUE, b DECIMAL(10, 2))",
                "CREATE TABLE t (id INT NOT NULL PRIMARY KEY, a VARCHAR(10), b DECIMAL(10, 2) CHECK (b > 0))")) {
            one.clear();
            other.clear();
            one.execute(table);
            other.execute(different);

            assertThat(other.catalog().lines())
                    .as(different)
                    .isNotEqualTo(one.catalog().lines());
        }
    }

    @DatabaseTest
    void indexesDifferByColumnsAndUniqueness(TestDatabase one, TestDatabase other) {
        String index = "CREATE INDEX i ON t (a)";
        for (String different :
                List.of("CREATE INDEX i ON t (b)", "CREATE INDEX i ON t (a, b)", "CREATE UNIQUE INDEX i ON t (a)")) {
            one.clear();
            other.clear();
            one.execute("CREATE TABLE t (a INT, b INT)", index);
            other.execute("CREATE TABLE t (a INT, b INT)", different);

            assertThat(other.catalog().lines())
                    .as(different)
                    .isNotEqualTo(one.catalog().lines());
        }
    }

    @DatabaseTest
    void foreignKeysDifferByTheirRules(TestDatabase one, TestDatabase other) {
        one.execute(CUSTOMER, ORDERS);
        other.execute(CUSTOMER, ORDERS.replace("CASCADE", "SET NULL"));

        assertThat(other.catalog().lines()).isNotEqualTo(one.catalog().lines());
    }

    @DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB})
    void sequencesDifferByTheirOptionsAndNotByTheirCurrentValue(TestDatabase one, TestDatabase other) {
        one.execute("CREATE SEQUENCE s START WITH 1 INCREMENT BY 50");
        other.execute("CREATE SEQUENCE s START WITH 1 INCREMENT BY 50");
        other.rows(other.engine() == Engine.POSTGRESQL ? "SELECT nextval('s')" : "SELECT NEXT VALUE FOR s");
        assertThat(other.catalog().lines()).isEqualTo(one.catalog().lines()).hasSize(1);

        other.clear();
        other.execute("CREATE SEQUENCE s START WITH 1 INCREMENT BY 1");
        assertThat(other.catalog().lines()).isNotEqualTo(one.catalog().lines());
    }

    @DatabaseTest
    void namesOfConstraintsAndIndexesAreToldApartOnlyWhenAsked(TestDatabase one, TestDatabase other) {
        one.execute(CUSTOMER, "CREATE INDEX by_name ON customer (name)");
        other.execute(CUSTOMER.replace("adult", "grown_up"), "CREATE INDEX customer_name ON customer (name)");

        assertThat(other.catalog().lines()).isEqualTo(one.catalog().lines());
        assertThat(other.catalog().linesWithNames()).isNotEqualTo(one.catalog().linesWithNames());
    }

    @DatabaseTest
    void aTableCanBeLeftOut(TestDatabase database) {
        database.execute(CUSTOMER);
        List<String> before = database.catalog().lines();

        database.execute(
                "CREATE TABLE bookkeeping (id INT NOT NULL PRIMARY KEY)", "CREATE INDEX b ON bookkeeping (id)");

        assertThat(database.catalog().without("Bookkeeping").lines()).isEqualTo(before);
    }

    @DatabaseTest(Engine.H2)
    void h2(TestDatabase database) {
        database.execute(
                CUSTOMER,
                ORDERS,
                "CREATE UNIQUE INDEX by_name ON customer (name DESC, age)",
                "ALTER TABLE customer ADD COLUMN no INT GENERATED BY DEFAULT AS IDENTITY (START WITH 5)",
                "ALTER TABLE customer ADD COLUMN twice INT GENERATED ALWAYS AS (age * 2)",
                "ALTER TABLE customer ADD COLUMN colour ENUM('red', 'blue')",
                "COMMENT ON TABLE customer IS 'who buys'",
                "COMMENT ON COLUMN customer.name IS 'full name'",
                "CREATE SEQUENCE s INCREMENT BY 50",
                "CREATE SCHEMA archive",
                "CREATE TABLE archive.old (id INT, CONSTRAINT uk_old UNIQUE (id))",
                "CREATE VIEW grown AS SELECT id FROM customer WHERE age > 20");

        assertThat(database.catalog()).hasToString("""
                        check CUSTOMER ("AGE" > 17) named ADULT
                        column ARCHIVE.OLD.ID INTEGER
                        column CUSTOMER.AGE INTEGER
                        column CUSTOMER.COLOUR ENUM('red', 'blue')
                        column CUSTOMER.ID INTEGER not null
                        column CUSTOMER.NAME CHARACTER VARYING(40) default 'x'
                        column CUSTOMER.NO INTEGER not null identity BY DEFAULT start 5 increment 1 min 1 max 2147483647 cycle NO cache 32
                        column CUSTOMER.TWICE INTEGER generated always as "AGE" * 2
                        column ORDERS.CUSTOMER_ID INTEGER
                        column ORDERS.ID INTEGER not null
                        comment on column CUSTOMER.NAME full name
                        comment on table CUSTOMER who buys
                        constraint ARCHIVE.OLD UNIQUE NULLS DISTINCT ("ID") named UK_OLD
                        constraint CUSTOMER PRIMARY KEY("ID") named PK_CUSTOMER
                        constraint ORDERS FOREIGN KEY("CUSTOMER_ID") REFERENCES "PUBLIC"."CUSTOMER"("ID") ON DELETE CASCADE NOCHECK named FK_CUSTOMER
                        constraint ORDERS PRIMARY KEY("ID") named PK_ORDERS
                        index CUSTOMER UNIQUE INDEX (NAME desc nulls LAST unique, AGE nulls FIRST unique) named BY_NAME
                        schema ARCHIVE
                        sequence S BIGINT start 1 increment 50 min 1 max 9223372036854775807 cycle NO cache 32
                        table ARCHIVE.OLD
                        table CUSTOMER
                        table ORDERS
                        view GROWN as SELECT "ID" FROM "PUBLIC"."CUSTOMER" WHERE "AGE" > 20""");
    }

    @DatabaseTest(Engine.POSTGRESQL)
    void postgresql(TestDatabase database) {
        database.execute(
                CUSTOMER,
                ORDERS,
                "CREATE UNIQUE INDEX by_name ON customer (lower(name) DESC, age) WHERE age > 20",
                "ALTER TABLE customer ADD COLUMN no BIGINT GENERATED BY DEFAULT AS IDENTITY (START WITH 5)",
                "ALTER TABLE customer ADD COLUMN twice INT GENERATED ALWAYS AS (age * 2) STORED",
                "ALTER TABLE customer ADD COLUMN at TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now()",
                "COMMENT ON TABLE customer IS 'who buys'",
                "COMMENT ON COLUMN customer.name IS 'full name'",
                "CREATE SEQUENCE s INCREMENT BY 50",
                "CREATE SCHEMA archive",
                "CREATE TABLE archive.old (id SERIAL, CONSTRAINT uk_old UNIQUE (id))",
                "CREATE TYPE colour AS ENUM ('red', 'blue')",
                "CREATE DOMAIN positive AS INT CHECK (VALUE > 0)",
                "CREATE VIEW one AS SELECT 1 AS one");

        assertThat(database.catalog()).hasToString("""
                        column archive.old.id integer not null default nextval('archive.old_id_seq'::regclass)
                        column customer.age integer
                        column customer.at timestamp(3) with time zone not null default now()
                        column customer.id integer not null
                        column customer.name character varying(40) default 'x'::character varying
                        column customer.no bigint not null identity by default
                        column customer.twice integer generated stored as (age * 2)
                        column orders.customer_id integer
                        column orders.id integer not null
                        comment on column customer.name full name
                        comment on table customer who buys
                        constraint archive.old UNIQUE (id) named uk_old
                        constraint customer CHECK ((age > 17)) named adult
                        constraint customer PRIMARY KEY (id) named pk_customer
                        constraint orders FOREIGN KEY (customer_id) REFERENCES customer(id) ON DELETE CASCADE named fk_customer
                        constraint orders PRIMARY KEY (id) named pk_orders
                        domain positive integer CHECK ((VALUE > 0))
                        enum colour ('red', 'blue')
                        identity of customer.no bigint start 5 increment 1 min 1 max 9223372036854775807 cycle f cache 1 named customer_no_seq
                        schema archive
                        sequence archive.old_id_seq integer start 1 increment 1 min 1 max 2147483647 cycle f cache 1 owned by archive.old.id
                        sequence s bigint start 1 increment 50 min 1 max 9223372036854775807 cycle f cache 1
                        table archive.old
                        table customer
                        table orders
                        unique index customer USING btree (lower((name)::text) DESC, age) WHERE (age > 20) named by_name
                        view one as SELECT 1 AS one;""");
    }

    @DatabaseTest(Engine.MARIADB)
    void mariadb(TestDatabase database) {
        database.execute(
                CUSTOMER,
                ORDERS,
                "CREATE UNIQUE INDEX by_name ON customer (name(10) DESC, age)",
                "ALTER TABLE customer ADD COLUMN no BIGINT NOT NULL AUTO_INCREMENT UNIQUE",
                "ALTER TABLE customer ADD COLUMN twice INT AS (age * 2) STORED",
                "ALTER TABLE customer ADD COLUMN at DATETIME(3) NOT NULL DEFAULT now(3) ON UPDATE now(3)",
                "ALTER TABLE customer ADD COLUMN code VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin",
                "ALTER TABLE customer COMMENT = 'who buys'",
                "ALTER TABLE customer MODIFY COLUMN age INT COMMENT 'in years'",
                "CREATE SEQUENCE s INCREMENT BY 50",
                "CREATE VIEW grown AS SELECT id FROM customer WHERE age > 20");

        assertThat(database.catalog()).hasToString("""
                        check customer (`age` > 17) named adult
                        column customer.age int(11)
                        column customer.at datetime(3) not null default current_timestamp(3) on update current_timestamp(3)
                        column customer.code varchar(5) collate ascii_bin
                        column customer.id int(11) not null
                        column customer.name varchar(40) default 'x'
                        column customer.no bigint(20) not null auto_increment
                        column customer.twice int(11) as `age` * 2 STORED GENERATED
                        column orders.customer_id int(11)
                        column orders.id int(11) not null
                        comment on column customer.age in years
                        comment on table customer who buys
                        foreign key orders (customer_id) to customer (id) on update RESTRICT on delete CASCADE named fk_customer
                        index orders (customer_id) using BTREE named fk_customer
                        primary key customer (id) using BTREE
                        primary key orders (id) using BTREE
                        sequence s start 1 increment 50 min 1 max 9223372036854775806 cycle 0 cache 1000
                        table customer engine InnoDB collate utf8mb4_general_ci
                        table orders engine InnoDB collate utf8mb4_general_ci
                        unique customer (name(10) desc, age) using BTREE named by_name
                        unique customer (no) using BTREE named no
                        view grown as select `customer`.`id` AS `id` from `customer` where `customer`.`age` > 20""");
    }

    @DatabaseTest(Engine.SQLITE)
    void sqlite(TestDatabase database) {
        database.execute(
                CUSTOMER,
                ORDERS,
                "CREATE UNIQUE INDEX by_name ON customer (lower(name), age DESC) WHERE age > 20",
                "CREATE TABLE item (no INTEGER PRIMARY KEY AUTOINCREMENT, \"code\" TEXT COLLATE NOCASE UNIQUE,"
                        + " twice INT GENERATED ALWAYS AS (no * 2) STORED, price REAL"
                        + " CONSTRAINT positive CHECK (\"price\">0 OR price=-1) /* , a comment */)",
                "CREATE TABLE flags (name TEXT PRIMARY KEY) WITHOUT ROWID",
                "CREATE VIEW grown AS SELECT id FROM customer WHERE age > 20");

        assertThat(database.catalog()).hasToString("""
                        check customer (age > 17) named adult
                        check item (price > 0 OR price = - 1) named positive
                        column customer.age INT
                        column customer.id INT not null
                        column customer.name VARCHAR(40) default 'x'
                        column flags.name TEXT not null
                        column item.code TEXT collate NOCASE
                        column item.no INTEGER autoincrement
                        column item.price REAL
                        column item.twice INT generated as (no * 2) stored
                        column orders.customer_id INT
                        column orders.id INT not null
                        foreign key orders (customer_id) to customer (id) on update NO ACTION on delete CASCADE
                        primary key customer (id)
                        primary key flags (name)
                        primary key item (no)
                        primary key orders (id)
                        table customer
                        table flags without rowid
                        table item
                        table orders
                        unique index customer (lower (name), age desc) where age > 20 named by_name
                        unique item (code collate NOCASE)
                        view CREATE VIEW grown AS SELECT id FROM customer WHERE age > 20""");
    }
}
