package dev.retort.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ObjectName;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.OperationSamples;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OperationTextTest {

    @Test
    void everyOperationIsALineThatAPersonUnderstands() {
        assertThat(OperationSamples.operations().map(OperationText::of).collect(Collectors.joining("\n")))
                .isEqualTo("""
                        create schema sales
                        drop schema sales
                        create table sales.customers (id)
                        drop table sales.customers
                        rename table clients to sales.customers
                        add column sales.customers.email varchar(255) not null
                        drop column sales.customers.email
                        alter column sales.customers.email: bigint, bigint using length(email), not null, nullable, default 'x', default null, default now(), no default, identity, identity always from 5 by 10, no identity, generated as a + b, generated on read as a + b, not generated, collation C, no collation
                        rename column sales.customers.mail to email
                        add primary key sales.customers.pk (a, b)
                        drop primary key sales.customers.pk
                        add unique constraint sales.customers.uk (a)
                        drop unique constraint sales.customers.uk
                        add foreign key sales.customers.fk (a) to b (id)
                        drop foreign key sales.customers.fk
                        add check sales.customers.ck: a in ('x', 1, true)
                        drop check sales.customers.ck
                        rename constraint sales.customers.ck to ck2
                        create unique index sales.customers.ix (a)
                        drop index sales.customers.ix
                        rename index sales.customers.ix to ix2
                        create sequence sales.s
                        alter sequence s
                        drop sequence s
                        rename sequence s to sales.s
                        comment on table sales.customers
                        remove comment of table sales.customers
                        comment on column sales.customers.a
                        remove comment of column sales.customers.a
                        set options of table sales.customers: engine=innodb
                        remove options of table sales.customers
                        insert 2 rows into table sales.customers
                        update rows of table sales.customers
                        delete rows of table sales.customers
                        fill column sales.customers.email with lower(name)
                        fill column sales.customers.email with lower(name), some rows at a time
                        run SQL: select 1
                        run SQL on postgresql: alter table x
                        run code: split names
                        run code: split names
                        drop index sales.customers.ix, online""");
    }

    @Test
    void ofSqlOverSeveralLinesTheFirstIsShown() {
        assertThat(OperationText.of(new Operation.ExecuteSql("h2", "update t\nset a = 1", null, List.of())))
                .isEqualTo("run SQL on h2: update t …");
        assertThat(OperationText.of(new Operation.Backfill(ObjectName.of("t"), "a", "case\n when b")))
                .isEqualTo("fill column t.a with case …");
    }
}
