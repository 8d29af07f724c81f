package dev.retort.processor.writer;

import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a revision does in a few words, told from its operations where nobody says it: {@code add email to
 * customers}. Tables and columns are named; what comes along with them is not, unless there is nothing
 * else.
 */
public final class RevisionMessage {
    /** How long it may become before it ends with {@code and more}. */
    private static final int LIMIT = 50;

    private RevisionMessage() {}

    /** The message of a revision with these operations. */
    public static String of(List<Operation> operations) {
        Map<Phrase, List<String>> phrases = new LinkedHashMap<>();
        Words words = new Words();
        operations.forEach(operation -> operation.accept(words));
        words.tables.forEach(word ->
                phrases.computeIfAbsent(word.phrase(), p -> new ArrayList<>()).add(word.object()));
        if (phrases.isEmpty()) {
            words.parts.forEach(word -> phrases.computeIfAbsent(word.phrase(), p -> new ArrayList<>())
                    .add(word.object()));
        }
        return phrases.isEmpty() ? "change nothing" : shortened(phrases);
    }

    private static String shortened(Map<Phrase, List<String>> phrases) {
        List<String> done = new ArrayList<>();
        for (Map.Entry<Phrase, List<String>> entry : phrases.entrySet()) {
            Phrase phrase = entry.getKey();
            List<String> objects = entry.getValue();
            int fitting = objects.size();
            while (fitting > 0 && length(done, phrase.with(objects.subList(0, fitting))) > LIMIT) {
                fitting--;
            }
            if (fitting == 0 && done.isEmpty()) {
                fitting = 1;
            }
            if (fitting > 0) {
                done.add(phrase.with(objects.subList(0, fitting)));
            }
            if (fitting < objects.size()) {
                return String.join(" and ", done) + " and more";
            }
        }
        return String.join(" and ", done);
    }

    private static int length(List<String> done, String next) {
        return done.stream()
                        .mapToInt(phrase -> phrase.length() + " and ".length())
                        .sum()
                + next.length();
    }

    /** What is done, to something that comes between the two. */
    private record Phrase(String verb, String rest) {
        String with(List<String> objects) {
            int last = objects.size() - 1;
            String list = last == 0
                    ? objects.get(0)
                    : String.join(" ", objects.subList(0, last)) + " and " + objects.get(last);
            return rest.isEmpty() ? verb + " " + list : verb + " " + list + " " + rest;
        }
    }

    private record Word(Phrase phrase, String object) {}

    /** Collects words of tables and columns, and those of everything else. */
    private static final class Words implements Operation.Visitor<Boolean> {
        private final List<Word> tables = new ArrayList<>();
        private final List<Word> parts = new ArrayList<>();

        private Boolean table(String verb, String object, String rest) {
            return tables.add(new Word(new Phrase(verb, rest), object));
        }

        private Boolean part(String verb, String object, String rest) {
            return parts.add(new Word(new Phrase(verb, rest), object));
        }

        private static String bare(ObjectName name) {
            return Names.bare(name.name());
        }

        private static String bare(String name) {
            return Names.bare(name);
        }

        @Override
        public Boolean createSchema(Operation.CreateSchema operation) {
            return part("create schema", bare(operation.name()), "");
        }

        @Override
        public Boolean dropSchema(Operation.DropSchema operation) {
            return part("drop schema", bare(operation.name()), "");
        }

        @Override
        public Boolean createTable(Operation.CreateTable operation) {
            return table("create", bare(operation.table().name()), "");
        }

        @Override
        public Boolean dropTable(Operation.DropTable operation) {
            return table("drop", bare(operation.table()), "");
        }

        @Override
        public Boolean renameTable(Operation.RenameTable operation) {
            return operation.from().name().equals(operation.to().name())
                    ? table("move", bare(operation.from()), "to " + schemaOf(operation.to()))
                    : table("rename", bare(operation.from()), "to " + bare(operation.to()));
        }

        private static String schemaOf(ObjectName name) {
            return name.schema() == null ? "the default schema" : bare(name.schema());
        }

        @Override
        public Boolean addColumn(Operation.AddColumn operation) {
            return table("add", bare(operation.column().name()), "to " + bare(operation.table()));
        }

        @Override
        public Boolean dropColumn(Operation.DropColumn operation) {
            return table("drop", bare(operation.column()), "from " + bare(operation.table()));
        }

        @Override
        public Boolean alterColumn(Operation.AlterColumn operation) {
            String column = bare(operation.column());
            String table = bare(operation.table());
            if (operation.changes().size() == 1) {
                ColumnChange change = operation.changes().get(0);
                if (change instanceof ColumnChange.Nullability nullability) {
                    return nullability.nullable()
                            ? table("allow no", column, "in " + table)
                            : table("require", column, "in " + table);
                }
                if (change instanceof ColumnChange.Type type) {
                    return table("change", column, "of " + table + " to " + type.type());
                }
            }
            return table("alter", column, "of " + table);
        }

        @Override
        public Boolean renameColumn(Operation.RenameColumn operation) {
            return table(
                    "rename", bare(operation.from()), "to " + bare(operation.to()) + " in " + bare(operation.table()));
        }

        @Override
        public Boolean addPrimaryKey(Operation.AddPrimaryKey operation) {
            return part("add", bare(operation.primaryKey().name()), "to " + bare(operation.table()));
        }

        @Override
        public Boolean dropPrimaryKey(Operation.DropPrimaryKey operation) {
            return part("drop", bare(operation.name()), "from " + bare(operation.table()));
        }

        @Override
        public Boolean addUnique(Operation.AddUnique operation) {
            return part("add", bare(operation.unique().name()), "to " + bare(operation.table()));
        }

        @Override
        public Boolean dropUnique(Operation.DropUnique operation) {
            return part("drop", bare(operation.name()), "from " + bare(operation.table()));
        }

        @Override
        public Boolean addForeignKey(Operation.AddForeignKey operation) {
            return part("add", bare(operation.foreignKey().name()), "to " + bare(operation.table()));
        }

        @Override
        public Boolean dropForeignKey(Operation.DropForeignKey operation) {
            return part("drop", bare(operation.name()), "from " + bare(operation.table()));
        }

        @Override
        public Boolean addCheck(Operation.AddCheck operation) {
            return part("add", bare(operation.check().name()), "to " + bare(operation.table()));
        }

        @Override
        public Boolean dropCheck(Operation.DropCheck operation) {
            return part("drop", bare(operation.name()), "from " + bare(operation.table()));
        }

        @Override
        public Boolean renameConstraint(Operation.RenameConstraint operation) {
            return part("rename", bare(operation.from()), "to " + bare(operation.to()));
        }

        @Override
        public Boolean createIndex(Operation.CreateIndex operation) {
            return part("create", bare(operation.index().name()), "on " + bare(operation.table()));
        }

        @Override
        public Boolean dropIndex(Operation.DropIndex operation) {
            return part("drop", bare(operation.name()), "from " + bare(operation.table()));
        }

        @Override
        public Boolean renameIndex(Operation.RenameIndex operation) {
            return part("rename", bare(operation.from()), "to " + bare(operation.to()));
        }

        @Override
        public Boolean createSequence(Operation.CreateSequence operation) {
            return part("create", bare(operation.sequence().name()), "");
        }

        @Override
        public Boolean alterSequence(Operation.AlterSequence operation) {
            return part("alter", bare(operation.sequence().name()), "");
        }

        @Override
        public Boolean dropSequence(Operation.DropSequence operation) {
            return part("drop", bare(operation.sequence()), "");
        }

        @Override
        public Boolean renameSequence(Operation.RenameSequence operation) {
            return part("rename", bare(operation.from()), "to " + bare(operation.to()));
        }

        @Override
        public Boolean commentOnTable(Operation.CommentOnTable operation) {
            return part("comment on", bare(operation.table()), "");
        }

        @Override
        public Boolean commentOnColumn(Operation.CommentOnColumn operation) {
            return part("comment on", bare(operation.column()), "of " + bare(operation.table()));
        }

        @Override
        public Boolean alterTableOptions(Operation.AlterTableOptions operation) {
            return part("set options of", bare(operation.table()), "");
        }

        @Override
        public Boolean insertRows(Operation.InsertRows operation) {
            return part("insert into", bare(operation.table()), "");
        }

        @Override
        public Boolean updateRows(Operation.UpdateRows operation) {
            return part("update", bare(operation.table()), "");
        }

        @Override
        public Boolean deleteRows(Operation.DeleteRows operation) {
            return part("delete from", bare(operation.table()), "");
        }

        @Override
        public Boolean backfill(Operation.Backfill operation) {
            return part("fill", bare(operation.column()), "of " + bare(operation.table()));
        }

        @Override
        public Boolean executeSql(Operation.ExecuteSql operation) {
            return part("run", "SQL", "");
        }

        @Override
        public Boolean runCode(Operation.RunCode operation) {
            return part("run", operation.description(), "");
        }
    }
}
