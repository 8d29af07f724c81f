package dev.retort.schema.merge;

import static dev.retort.schema.Elements.checkOneOf;
import static dev.retort.schema.Elements.column;
import static dev.retort.schema.Elements.foreignKey;
import static dev.retort.schema.Elements.index;
import static dev.retort.schema.Elements.primaryKey;
import static dev.retort.schema.Elements.unique;
import static dev.retort.schema.type.Types.bigint;
import static dev.retort.schema.type.Types.integer;
import static dev.retort.schema.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaException;
import dev.retort.schema.Table;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import dev.retort.schema.rename.Renames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Two or three branches of random edits, merged: whatever order a database applied them in, it is the merge. */
class SnapshotMergePropertyTest {

    @Property
    void aMergeIsWhatADatabaseIsThatAppliedTheBranchesInWhateverOrder(@ForAll Random random) {
        Team team = new Team();
        Schema start = edited(Schema.EMPTY, 12, random);
        String base = team.commit("R0001_Start", List.of(), start, Renames.NONE, Origins.NONE);
        List<String> heads = new ArrayList<>();
        for (int branch = 0; branch < 2 + random.nextInt(2); branch++) {
            String at = base;
            Schema schema = start;
            for (int i = 0; i <= random.nextInt(2); i++) {
                schema = edited(schema, 1 + random.nextInt(2), random);
                at = team.commit("R" + branch + "_" + i, List.of(at), schema, Renames.NONE, Origins.NONE);
            }
            heads.add(at);
        }
        MergeResult result = team.merge(heads.toArray(String[]::new));
        Statistics.collect(result.getClass().getSimpleName());
        Statistics.coverage(coverage -> {
            coverage.check("Merged").percentage(share -> share > 10);
            coverage.check("Conflicting").percentage(share -> share > 10);
        });
        Collections.shuffle(heads, random);
        assertThat(team.merge(heads.toArray(String[]::new))).isEqualTo(result);

        if (result instanceof MergeResult.Merged merged) {
            Lineage lineage = new Lineage(team.graph(), team::snapshot);
            Schema applied = start;
            for (String head : heads) {
                applied = Replay.replay(applied, lineage.operations(team.graph().range(List.of(base), List.of(head))));
            }
            assertThat(applied).isEqualTo(merged.schema());
        } else {
            assertThat(((MergeResult.Conflicting) result).conflicts()).allSatisfy(conflict -> {
                assertThat(conflict.ones()).isNotEmpty();
                assertThat(conflict.others()).isNotEmpty();
                assertThat(conflict.about()).isNotEmpty();
            });
        }
    }

    @Property
    void aBranchThatDoesNothingContradictsNothing(@ForAll Random random) {
        Team team = new Team();
        Schema start = edited(Schema.EMPTY, 12, random);
        Schema changed = edited(start, 4, random);
        String base = team.commit("R0001_Start", List.of(), start, Renames.NONE, Origins.NONE);
        String data = team.commit("R0002_OnlyData", List.of(base), start, Renames.NONE, Origins.NONE);
        String head = team.commit("R0002_Change", List.of(base), changed, Renames.NONE, Origins.NONE);

        assertThat(team.merged(data, head)).isEqualTo(changed);
    }

    /** The schema after some edits that a database would take. */
    private static Schema edited(Schema start, int edits, Random random) {
        Replay replay = Replay.from(start);
        for (int done = 0, tried = 0; done < edits && tried < 200; tried++) {
            try {
                replay.apply(edit(random));
                done++;
            } catch (SchemaException refused) {
                continue;
            }
        }
        return replay.schema();
    }

    private static Operation edit(Random random) {
        ObjectName table = ObjectName.of("t" + random.nextInt(4));
        String column = "c" + random.nextInt(5);
        String name = random.nextInt(5) + "";
        return switch (random.nextInt(13)) {
            case 0, 1 ->
                new Operation.CreateTable(Table.of(
                        table,
                        List.of(
                                column("id", bigint()).notNull(),
                                column("c0", integer()),
                                primaryKey("pk_" + table, "id"))));
            case 2 -> new Operation.DropTable(table);
            case 3, 4, 5 -> new Operation.AddColumn(table, newColumn(column, random));
            case 6 -> new Operation.DropColumn(table, column);
            case 7 ->
                new Operation.AlterColumn(
                        table,
                        column,
                        List.of(random.nextBoolean() ? ColumnChange.notNull() : ColumnChange.nullable()));
            case 8 -> new Operation.AddUnique(table, unique("uk" + name, column));
            case 9 -> new Operation.DropUnique(table, "uk" + name);
            case 10 -> new Operation.CreateIndex(table, index("ix" + name, column));
            case 11 -> new Operation.AddCheck(table, checkOneOf("ck" + name, column, 1, 2));
            default ->
                new Operation.AddForeignKey(
                        table, foreignKey("fk" + name, column).references("t" + random.nextInt(4), "c" + name));
        };
    }

    private static Column newColumn(String name, Random random) {
        return column(name, random.nextBoolean() ? integer() : varchar(20));
    }
}
