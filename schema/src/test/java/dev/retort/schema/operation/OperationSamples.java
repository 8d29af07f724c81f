package dev.retort.schema.operation;

import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.sequence;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.operation.Row.row;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.schema.Generated;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** At least one of every operation and of every change of a column. */
public final class OperationSamples {
    private static final ObjectName T = ObjectName.parse("sales.customers");

    private OperationSamples() {}

    public static Stream<Operation> operations() {
        return Stream.of(
                new Operation.CreateSchema("sales"),
                new Operation.DropSchema("sales"),
                new Operation.CreateTable(Table.of(
                        T, List.of(column("id", bigint()).asIdentity(), primaryKey("pk", "id"), unique("uk", "id")))),
                new Operation.DropTable(T),
                new Operation.RenameTable(ObjectName.of("clients"), T),
                new Operation.AddColumn(T, column("email", varchar(255)).notNull()),
                new Operation.DropColumn(T, "email"),
                new Operation.AlterColumn(T, "email", columnChanges().toList()),
                new Operation.RenameColumn(T, "mail", "email"),
                new Operation.AddPrimaryKey(T, primaryKey("pk", "a", "b")),
                new Operation.DropPrimaryKey(T, "pk"),
                new Operation.AddUnique(T, unique("uk", "a")),
                new Operation.DropUnique(T, "uk"),
                new Operation.AddForeignKey(T, foreignKey("fk", "a").references("b", "id")),
                new Operation.DropForeignKey(T, "fk"),
                new Operation.AddCheck(T, checkOneOf("ck", "a", "x", 1, true)),
                new Operation.DropCheck(T, "ck"),
                new Operation.RenameConstraint(T, "ck", "ck2"),
                new Operation.CreateIndex(T, index("ix", "a").asUnique().where("a > 0")),
                new Operation.DropIndex(T, "ix"),
                new Operation.RenameIndex(T, "ix", "ix2"),
                new Operation.CreateSequence(sequence("sales.s").incrementBy(50).cycling()),
                new Operation.AlterSequence(sequence("s").maxValue(9).cache(3)),
                new Operation.DropSequence(ObjectName.of("s")),
                new Operation.RenameSequence(ObjectName.of("s"), ObjectName.of("sales", "s")),
                new Operation.CommentOnTable(T, "Who buys"),
                new Operation.CommentOnTable(T, null),
                new Operation.CommentOnColumn(T, "a", "What"),
                new Operation.CommentOnColumn(T, "a", null),
                new Operation.AlterTableOptions(T, "engine=innodb"),
                new Operation.AlterTableOptions(T, null),
                new Operation.InsertRows(
                        T, List.of(row("id", 1).and("name", "Ana"), row("id", 2).and("name", null))),
                new Operation.UpdateRows(T, row("id", 1), row("name", "Eva").and("active", true)),
                new Operation.DeleteRows(T, row("id", 1.5)),
                new Operation.Backfill(T, "email", "lower(name)"),
                new Operation.Backfill(
                        T,
                        "email",
                        Filling.with("lower(name)")
                                .on("mysql", "lcase(name)")
                                .on("other", "min(name)")
                                .inBatches()),
                new Operation.ExecuteSql(null, "select 1", null, List.of()),
                new Operation.ExecuteSql(
                        "postgresql",
                        "alter table x",
                        "select true",
                        List.of(new Operation.DropColumn(T, "a"), new Operation.DropTable(T))),
                new Operation.RunCode("split names", List.of()),
                new Operation.RunCode("split names", List.of(new Operation.DropColumn(T, "a"))),
                new Operation.Online(new Operation.DropIndex(T, "ix")));
    }

    public static Stream<ColumnChange> columnChanges() {
        return Stream.of(
                ColumnChange.type(bigint()),
                ColumnChange.type(bigint()).using("length(email)"),
                ColumnChange.notNull(),
                ColumnChange.nullable(),
                ColumnChange.defaultValue("x"),
                ColumnChange.defaultValue(null),
                ColumnChange.defaultExpression("now()"),
                ColumnChange.noDefault(),
                ColumnChange.identity(),
                ColumnChange.identity(true, 5, 10),
                ColumnChange.noIdentity(),
                ColumnChange.generatedAs("a + b"),
                new ColumnChange.Generation(new Generated("a + b", false)),
                ColumnChange.notGenerated(),
                ColumnChange.collation("C"),
                ColumnChange.noCollation());
    }
}
