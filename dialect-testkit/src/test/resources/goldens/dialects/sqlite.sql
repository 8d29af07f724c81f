-- CreateSchema: a schema
-- RT592: SQLite cannot create schema 'sales'. Leave the schema out, or put it into the table's name.

-- DropSchema: a schema
-- RT592: SQLite cannot drop schema 'sales'. Leave the schema out, or put it into the table's name.

-- CreateTable: everything a table can have
create table everything (
    id integer not null constraint pk_everything primary key autoincrement,
    a_bool boolean default true not null,
    a_tinyint tinyint default -1,
    a_smallint smallint,
    an_integer integer,
    a_decimal numeric(38,2) default '1.50',
    a_real float,
    a_double float,
    a_char char(3),
    a_varchar varchar(255) default 'a ''quote'', a \ and a ? {d}',
    a_text text,
    a_clob clob,
    a_binary blob,
    a_varbinary blob,
    a_blob blob,
    a_date date default '2020-02-29',
    a_time time,
    a_timestamp timestamp default (current_timestamp),
    an_instant timestamp,
    a_uuid blob,
    a_json text,
    a_sum integer generated always as (an_integer + 1) stored,
    in_own_words numeric(7,3),
    parent_id bigint,
    customer_id bigint,
    constraint uk_everything unique (an_integer, a_varchar),
    constraint fk_everything_customer_id foreign key (customer_id) references customers (id) on delete set null on update cascade,
    constraint fk_everything_parent_id foreign key (parent_id) references everything (id),
    constraint ck_everything check (an_integer < 7 or a_bool),
    constraint ck_everything_a_tinyint check (a_tinyint between 0 and 5)
);
insert into sqlite_sequence (name, seq) values ('everything', 99);

-- CreateTable: names that must be quoted
create table "Order" (
    "Key" bigint not null,
    user varchar(20),
    camelCase varchar(20),
    "with blank" varchar(20),
    "größe" integer,
    "select" integer default 1,
    constraint "Pk Order" primary key ("Key"),
    constraint uk_Order_user unique (user, camelCase),
    constraint "check" check ("select" in (1, 2))
);

-- CreateTable: in a schema
-- RT592: SQLite cannot put 'sales.orders' into a schema. Leave the schema out, or put it into the table's name.

-- DropTable: a table
drop table orders;

-- RenameTable: that others refer to
alter table customers rename to clients;

-- RenameTable: into another schema
-- RT592: SQLite cannot put 'sales.clients' into a schema. Leave the schema out, or put it into the table's name.

-- CommentOnTable: a comment
-- nothing

-- CommentOnTable: a comment that goes
-- nothing

-- CommentOnColumn: a column's comment
-- nothing

-- CommentOnColumn: a column's comment that goes
-- nothing

-- AlterTableOptions: text that nobody can look into
-- nothing

-- Online: an index
create index ix_customers_age on customers (age);

-- AddColumn: nullable
alter table customers add column nickname varchar(30);

-- AddColumn: required, with a default and a comment
alter table customers add column level smallint default 3 not null;

-- AddColumn: computed
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    twice integer generated always as (credit * 2) stored,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AddColumn: an identity
select json_extract('{}', 'RT594: table log has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('log') where name collate nocase not in ('line')
    union all select 'no column ' || column1 from (values ('line')) where column1 collate nocase not in (select name from pragma_table_xinfo('log'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'log' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ()
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('log')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('log') where origin = 'u') > 0
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",0],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'log' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    line varchar(20) not null,
    id bigint not null
);
insert into retort_new (line, id)
select line, row_number() over () from log;
drop table log;
pragma legacy_alter_table = on;
alter table retort_new rename to log;
pragma legacy_alter_table = off;

-- DropColumn: with rows
alter table customers drop column age;

-- RenameColumn: of a key and an index
alter table customers rename column id to number;

-- RenameColumn: of a check
alter table customers rename column kind to sort;

-- AlterColumn: required
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: no longer nullable
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255),
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: becomes required
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255) not null,
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: a default
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) default 'it''s \ ''quoted''' not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: a default expression
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) default (lower('NOBODY')) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: no default
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90),
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: a default and required
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255) default 'A' not null,
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: identity goes
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id bigint not null,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint pk_customers primary key (id),
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: identity comes
select json_extract('{}', 'RT594: table log has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('log') where name collate nocase not in ('id', 'line')
    union all select 'no column ' || column1 from (values ('id'), ('line')) where column1 collate nocase not in (select name from pragma_table_xinfo('log'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'log' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ()
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('log')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('log') where origin = 'u') > 0
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",0],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'log' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_log primary key autoincrement,
    line varchar(20) not null
);
insert into retort_new (id, line)
select id, line from log;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0));
drop table log;
pragma legacy_alter_table = on;
alter table retort_new rename to log;
pragma legacy_alter_table = off;

-- AlterColumn: identity with a start comes
select json_extract('{}', 'RT594: table log has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('log') where name collate nocase not in ('id', 'line')
    union all select 'no column ' || column1 from (values ('id'), ('line')) where column1 collate nocase not in (select name from pragma_table_xinfo('log'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'log' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ()
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('log')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('log') where origin = 'u') > 0
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",0],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'log' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_log primary key autoincrement,
    line varchar(20) not null
);
insert into retort_new (id, line)
select id, line from log;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(99, coalesce((select max(id) from retort_new), 0));
drop table log;
pragma legacy_alter_table = on;
alter table retort_new rename to log;
pragma legacy_alter_table = off;

-- AlterColumn: another identity
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(49, coalesce((select max(id) from retort_new), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: an identity that counts in steps
-- RT592: SQLite cannot count column 'id' by 5. Count by 1, or use a sequence.

-- AlterColumn: another expression
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit', 'twice')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit'), ('twice')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    twice integer generated always as (credit * 3) stored,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: computed no longer
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit', 'twice')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit'), ('twice')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    twice integer,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit, twice)
select id, name, email, age, kind, credit, twice from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: computed from now on
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer generated always as (length(name)) stored not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind)
select id, name, email, age, kind from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: wider text
select json_extract('{}', 'RT540: column email of table customers has what does not fit varchar(200): ' || quote(email)) as stop
from customers where length(email) > 200;
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(200) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: text without limit
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age text,
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: text to number
select json_extract('{}', 'RT540: column age of table customers has what does not fit integer: ' || quote(age)) as stop
from customers where not ((case when substr(age, 1, 1) in ('+', '-') then substr(age, 2) else age end) <> '' and (case when substr(age, 1, 1) in ('+', '-') then substr(age, 2) else age end) not glob '*[^0-9]*' and (length(ltrim((case when substr(age, 1, 1) in ('+', '-') then substr(age, 2) else age end), '0')) <= 18 or ltrim((case when substr(age, 1, 1) in ('+', '-') then substr(age, 2) else age end), '0') = ltrim(cast(cast(age as integer) as text), '-')) and cast(age as integer) between -2147483648 and 2147483647);
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age integer,
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, cast(age as integer), kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: text to number by an expression
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age integer,
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, length(age) + 1, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: number with a default to text
select json_extract('{}', 'RT540: column credit of table customers has what does not fit varchar(20): ' || quote(credit)) as stop
from customers where length(cast(credit as text)) > 20;
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit varchar(20) default '0' not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, cast(credit as text) from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: number with a default to a wider one
select json_extract('{}', 'RT540: column credit of table customers has what does not fit bigint: ' || quote(credit)) as stop
from customers where not (credit between -9223372036854775808 and 9223372036854775807);
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit bigint default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, cast(credit as integer) from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: number to decimal
select json_extract('{}', 'RT540: column credit of table customers has what does not fit decimal(12,2): ' || quote(credit)) as stop
from customers where abs(credit) >= 10000000000;
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit numeric(12,2) default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: of a key that others point at, as wide
select json_extract('{}', 'RT540: column name of table customers has what does not fit varchar(254): ' || quote(name)) as stop
from customers where length(name) > 254;
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(254) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: number to truth
select json_extract('{}', 'RT540: column credit of table customers has what does not fit boolean: ' || quote(credit)) as stop
from customers where credit not in (0, 1);
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit boolean not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit <> 0 from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: under a computed column
select json_extract('{}', 'RT540: column credit of table customers has what does not fit bigint: ' || quote(credit)) as stop
from customers where not (credit between -9223372036854775808 and 9223372036854775807);
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit', 'twice')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit'), ('twice')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit bigint default 0 not null,
    twice integer generated always as (credit * 2) stored,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, cast(credit as integer) from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AlterColumn: of an identity
select json_extract('{}', 'RT540: column id of table customers has what does not fit integer: ' || quote(id)) as stop
from customers where not (id between -2147483648 and 2147483647);
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select cast(id as integer), name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- DropTable: an enum's table
drop table colours;

-- DropColumn: an enum's column
alter table colours drop column shade;

-- AddColumn: an enum
alter table customers add column shade varchar(255) check (shade in ('LIGHT', 'DARK'));

-- AlterColumn: an enum with more values
select json_extract('{}', 'RT594: table colours has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('colours') where name collate nocase not in ('id', 'shade')
    union all select 'no column ' || column1 from (values ('id'), ('shade')) where column1 collate nocase not in (select name from pragma_table_xinfo('colours'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'colours' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ()
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('colours')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('colours') where origin = 'u') > 0
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'colours' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null,
    shade varchar(255) default 'DARK' check (shade in ('PALE', 'LIGHT', 'MID', 'DARK')),
    constraint pk_colours primary key (id)
);
insert into retort_new (id, shade)
select id, shade from colours;
drop table colours;
pragma legacy_alter_table = on;
alter table retort_new rename to colours;
pragma legacy_alter_table = off;

-- AlterColumn: an enum with fewer values
select json_extract('{}', 'RT594: table colours has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('colours') where name collate nocase not in ('id', 'shade')
    union all select 'no column ' || column1 from (values ('id'), ('shade')) where column1 collate nocase not in (select name from pragma_table_xinfo('colours'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'colours' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ()
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('colours')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('colours') where origin = 'u') > 0
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'colours' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null,
    shade varchar(255) default 'LIGHT' check (shade in ('LIGHT')),
    constraint pk_colours primary key (id)
);
insert into retort_new (id, shade)
select id, shade from colours;
drop table colours;
pragma legacy_alter_table = on;
alter table retort_new rename to colours;
pragma legacy_alter_table = off;

-- AlterColumn: an enum becomes text
select json_extract('{}', 'RT540: column shade of table colours has what does not fit varchar(10): ' || quote(shade)) as stop
from colours where length(shade) > 10;
select json_extract('{}', 'RT594: table colours has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('colours') where name collate nocase not in ('id', 'shade')
    union all select 'no column ' || column1 from (values ('id'), ('shade')) where column1 collate nocase not in (select name from pragma_table_xinfo('colours'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'colours' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ()
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('colours')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('colours') where origin = 'u') > 0
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'colours' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null,
    shade varchar(10),
    constraint pk_colours primary key (id)
);
insert into retort_new (id, shade)
select id, shade from colours;
drop table colours;
pragma legacy_alter_table = on;
alter table retort_new rename to colours;
pragma legacy_alter_table = off;

-- AlterColumn: text becomes an enum
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255) check (kind in ('A', 'B')),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AddPrimaryKey: over two columns
select json_extract('{}', 'RT594: table log has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('log') where name collate nocase not in ('id', 'line')
    union all select 'no column ' || column1 from (values ('id'), ('line')) where column1 collate nocase not in (select name from pragma_table_xinfo('log'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'log' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ()
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('log')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('log') where origin = 'u') > 0
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",0],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'log' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id bigint not null,
    line varchar(20) not null,
    constraint pk_log primary key (id, line)
);
insert into retort_new (id, line)
select id, line from log;
drop table log;
pragma legacy_alter_table = on;
alter table retort_new rename to log;
pragma legacy_alter_table = off;

-- DropPrimaryKey: a primary key
select json_extract('{}', 'RT594: table log has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('log') where name collate nocase not in ('id', 'line')
    union all select 'no column ' || column1 from (values ('id'), ('line')) where column1 collate nocase not in (select name from pragma_table_xinfo('log'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'log' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ()
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('log')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('log') where origin = 'u') > 0
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",0],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'log' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id bigint not null,
    line varchar(20) not null
);
insert into retort_new (id, line)
select id, line from log;
drop table log;
pragma legacy_alter_table = on;
alter table retort_new rename to log;
pragma legacy_alter_table = off;

-- AddUnique: two columns
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint uk_customers_name_age unique (name, age),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- DropUnique: one column
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AddForeignKey: with rules
select json_extract('{}', 'RT594: table orders has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('orders') where name collate nocase not in ('id', 'customer_id', 'placed', 'total')
    union all select 'no column ' || column1 from (values ('id'), ('customer_id'), ('placed'), ('total')) where column1 collate nocase not in (select name from pragma_table_xinfo('orders'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'orders' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_orders_customer_id')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('orders')) > 1
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('orders') where origin = 'u') > 0
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",0],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'orders' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id bigint not null,
    customer_id bigint not null,
    placed timestamp,
    total numeric(10,2),
    constraint pk_orders primary key (id),
    constraint fk_orders_customer_id foreign key (customer_id) references customers (id),
    constraint fk_orders_total foreign key (id) references customers (id) on delete cascade on update restrict
);
insert into retort_new (id, customer_id, placed, total)
select id, customer_id, placed, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table retort_new rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_customer_id on orders (customer_id);
select json_extract('{}', 'RT540: a row of table orders refers to no row of customers: rowid ' || coalesce(rowid, '?')) as stop
from pragma_foreign_key_check('orders') where parent = 'customers' collate nocase;

-- DropForeignKey: a foreign key
select json_extract('{}', 'RT594: table orders has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('orders') where name collate nocase not in ('id', 'customer_id', 'placed', 'total')
    union all select 'no column ' || column1 from (values ('id'), ('customer_id'), ('placed'), ('total')) where column1 collate nocase not in (select name from pragma_table_xinfo('orders'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'orders' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_orders_customer_id')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('orders')) > 1
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('orders') where origin = 'u') > 0
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",0],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'orders' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id bigint not null,
    customer_id bigint not null,
    placed timestamp,
    total numeric(10,2),
    constraint pk_orders primary key (id)
);
insert into retort_new (id, customer_id, placed, total)
select id, customer_id, placed, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table retort_new rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_customer_id on orders (customer_id);

-- AddCheck: one of some values
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_age check (age in ('1', 'it''s', '42')),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AddCheck: between
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_credit check (credit between 0 and 9),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- AddCheck: in the database's words
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_both check (credit >= 0 or age is null),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- DropCheck: a check
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email)
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- RenameConstraint: a unique constraint
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_other unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- RenameConstraint: a foreign key's name
select json_extract('{}', 'RT594: table orders has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('orders') where name collate nocase not in ('id', 'customer_id', 'placed', 'total')
    union all select 'no column ' || column1 from (values ('id'), ('customer_id'), ('placed'), ('total')) where column1 collate nocase not in (select name from pragma_table_xinfo('orders'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'orders' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_orders_customer_id')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('orders')) > 1
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('orders') where origin = 'u') > 0
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",0],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'orders' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id bigint not null,
    customer_id bigint not null,
    placed timestamp,
    total numeric(10,2),
    constraint pk_orders primary key (id),
    constraint fk_other foreign key (customer_id) references customers (id)
);
insert into retort_new (id, customer_id, placed, total)
select id, customer_id, placed, total from orders;
drop table orders;
pragma legacy_alter_table = on;
alter table retort_new rename to orders;
pragma legacy_alter_table = off;
create index ix_orders_customer_id on orders (customer_id);

-- RenameConstraint: a check's name
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_customers primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_other check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- RenameConstraint: a primary key's name
select json_extract('{}', 'RT594: table customers has ' || what) as stop
from (
    select 'the column ' || name as what from pragma_table_xinfo('customers') where name collate nocase not in ('id', 'name', 'email', 'age', 'kind', 'credit')
    union all select 'no column ' || column1 from (values ('id'), ('name'), ('email'), ('age'), ('kind'), ('credit')) where column1 collate nocase not in (select name from pragma_table_xinfo('customers'))
    union all select 'the ' || type || ' ' || name from sqlite_schema where tbl_name = 'customers' collate nocase and (type = 'trigger' or type = 'index' and sql is not null) and name collate nocase not in ('ix_customers_name')
    union all select 'another foreign key' where (select count(distinct id) from pragma_foreign_key_list('customers')) > 0
    union all select 'another unique constraint' where (select count(*) from pragma_index_list('customers') where origin = 'u') > 1
    union all select 'another ' || (word.value ->> 0) || ' in its definition' from sqlite_schema as t, json_each('[["check",1],["collate",0],["strict",0],["without",0],["deferrable",0],["conflict",0]]') as word where t.type = 'table' and t.name = 'customers' collate nocase and (length(t.sql) - length(replace(lower(t.sql), word.value ->> 0, ''))) / length(word.value ->> 0) > (word.value ->> 1)
);
create table retort_new (
    id integer not null constraint pk_other primary key autoincrement,
    name varchar(255) not null,
    email varchar(90) default 'none',
    age varchar(10),
    kind varchar(255),
    credit integer default 0 not null,
    constraint uk_customers_email unique (email),
    constraint ck_customers_kind check (kind in ('A', 'B'))
);
insert into retort_new (id, name, email, age, kind, credit)
select id, name, email, age, kind, credit from customers;
delete from sqlite_sequence where name = 'retort_new';
insert into sqlite_sequence (name, seq) select 'retort_new', max(0, coalesce((select max(id) from retort_new), 0), coalesce((select max(seq) from sqlite_sequence where name = 'customers' collate nocase), 0));
drop table customers;
pragma legacy_alter_table = on;
alter table retort_new rename to customers;
pragma legacy_alter_table = off;
create index ix_customers_name on customers (name);

-- CreateIndex: over two columns
create index ix_customers_age_name on customers (age desc, name);

-- CreateIndex: unique
create unique index ix_customers_id_name on customers (id, name);

-- CreateIndex: over an expression
create index ix_customers_lower_name on customers ((lower(name)));

-- CreateIndex: over some rows
create index ix_customers_rich on customers (name) where credit > 100;

-- CreateIndex: with nulls last
create index ix_customers_age on customers (age desc);

-- DropIndex: an index
drop index ix_customers_name;

-- RenameIndex: an index's name
drop index ix_customers_name;
create index ix_other on customers (name);

-- CreateSequence: as Hibernate's
create table order_seq (next_val bigint not null, start_with bigint not null, increment_by bigint not null);
insert into order_seq (next_val, start_with, increment_by) values (1, 1, 50);

-- CreateSequence: with everything
create table odd_seq (next_val bigint not null, start_with bigint not null, increment_by bigint not null);
insert into odd_seq (next_val, start_with, increment_by) values (7, 7, 2);

-- AlterSequence: other steps
update order_seq set start_with = 1, increment_by = 10;

-- AlterSequence: another start
update order_seq set next_val = 7, start_with = 7, increment_by = 1;

-- AlterSequence: everything
update order_seq set next_val = 7, start_with = 7, increment_by = 2;

-- DropSequence: a sequence
drop table order_seq;

-- RenameSequence: a sequence's name
alter table order_seq rename to purchase_seq;

-- InsertRows: two rows
insert into customers (name, email, age, kind) values
    ('Ann', 'a@b.c', '42', 'A'),
    ('Bob', null, null, 'B');

-- InsertRows: a key that the database counts
insert into customers (id, name) values
    (7, 'it''s \ ''Ann''');

-- UpdateRows: some values
update customers set email = 'b@c.d', credit = 5 where name = 'Bob' and age is null;

-- DeleteRows: one row
delete from customers where name = 'Bob';

-- Backfill: from another column
update customers set age = '4' || '2' where age is null;

-- ExecuteSql: on rows
update customers set age = '9' where name = 'Ann';

-- ExecuteSql: that changes the schema
alter table customers add column nickname varchar(30);

-- ExecuteSql: of another database
-- nothing

-- RunCode: a step in code
-- nothing

