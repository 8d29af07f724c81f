package dev.retort.sample;

import dev.retort.runtime.Retort;
import dev.retort.sample.shop.migrations.Migrations;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The story of a small shop's database, from its first day to now and a step back, on an embedded H2 in a file.
 *
 * <p>A real application needs one line of this at its start: {@code Retort.of(dataSource, new Migrations()).upgrade()}.
 */
public final class Main {
    private final PrintStream out;
    private final Retort retort;
    private final Shop shop;

    private Main(PrintStream out, JdbcDataSource dataSource) {
        this.out = out;
        this.retort = Retort.of(dataSource, new Migrations());
        this.shop = new Shop(dataSource);
    }

    /** Tells the story; the one argument, if given, is the folder that the database's file is made in. */
    public static void main(String[] arguments) throws IOException {
        tell(Path.of(arguments.length > 0 ? arguments[0] : "target"), System.out);
    }

    /** Tells the story on a new database in a folder. */
    static void tell(Path folder, PrintStream out) throws IOException {
        Path file = folder.toAbsolutePath().resolve("shop");
        Files.deleteIfExists(Path.of(file + ".mv.db"));
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:file:" + file);
        new Main(out, dataSource).tell();
    }

    private void tell() {
        chapter("An empty database. The shop's first release starts, and brings the first revision.");
        out.println(retort.upgrade("+1"));

        chapter("The shop opens: somebody puts rows into it.");
        shop.open();
        out.println(shop.table("select name, email, city from customers order by name"));
        out.println(shop.table("select order_number, status, city from orders order by order_number"));

        chapter("A year later. Today's release starts on the same database.");
        out.println(retort.plan("heads").revisions().size() + " revisions are pending");
        out.println(retort.upgrade());

        chapter("The rows are still there: renamed, filled, and given what they lacked.");
        out.println(shop.table("select full_name, email, phone, city from customers order by full_name"));
        out.println(shop.table("select sku, name, slug from products order by sku"));
        out.println(shop.table("select order_number, status, currency from orders order by order_number"));

        chapter("The database keeps a log.");
        out.println(retort.history());

        chapter("Today's release was a mistake: the last two revisions are undone.");
        out.println(retort.downgrade("-2"));
        out.println(retort.current());

        chapter("It was none: once more to the head. And a start with nothing to do.");
        out.println(retort.upgrade());
        out.println(retort.upgrade());

        chapter("What is in the database now");
        out.println(shop.sizes());
    }

    private void chapter(String title) {
        out.println();
        out.println("== " + title);
        out.println();
    }
}
