package dev.retort.schema.analysis;

import dev.retort.schema.Names;
import dev.retort.schema.database.ReservedWords;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** RT141: a new name is a word that a database reserves. */
final class NameReserved implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (NewName name : NewName.in(course)) {
            List<String> databases = new ArrayList<>();
            for (String database : course.databases()) {
                if (!Names.isDelimited(name.name()) && ReservedWords.isReserved(database, name.name())) {
                    databases.add(database);
                }
            }
            if (!databases.isEmpty()) {
                findings.accept(Finding.of(
                        Code.RT141,
                        name + " is a reserved word of " + String.join(", ", databases)
                                + ": Retort puts it in delimiters there, and SQL written by hand must do so too",
                        name.place()));
            }
        }
    }
}
