package dev.retort.processor.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.processor.Workspaces;
import dev.retort.processor.workspace.Workspace;
import dev.retort.runtime.AppliedRevision;
import dev.retort.runtime.Retort;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler wrote, and a database that has got some of it: what its owner is told, and does. */
class DeployedHistoryIT {
    @TempDir
    Path folder;

    private Workspace shop;
    private TestDatabase database;
    private int builds;

    @BeforeEach
    void begin() {
        shop = Workspaces.javac(folder.resolve("shop"));
        database = TestDatabase.create(Engine.H2);
    }

    @AfterEach
    void end() {
        database.close();
    }

    private void customer(String... fields) {
        StringBuilder body = new StringBuilder("@Entity public class Customer {\n    @Id Long id;\n");
        List.of(fields)
                .forEach(field -> body.append("    String ").append(field).append(";\n"));
        shop.entity("Customer", body + "}");
    }

    /** Compiles, and says the id of the revision with that number. */
    private String revision(String number, String... options) {
        shop.compile(options).succeeded();
        return shop.snapshotFile(number + "_").replaceAll(".*_|\\.json", "");
    }

    private Retort build() {
        return Retort.of(
                database.dataSource(),
                Build.of(shop, folder.resolve("builds/" + builds++)).registry());
    }

    private static List<String> ids(List<AppliedRevision> revisions) {
        return revisions.stream().map(AppliedRevision::id).toList();
    }

    private String squash() {
        assertThat(shop.compile("-Aretort.squash=head").failed().codes()).containsExactly("RT407");
        shop.compile().succeeded();
        return shop.written().stream()
                .filter(name -> name.endsWith(".json"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*_|\\.json", "");
    }

    @Test
    void aDatabaseWithSomeOfWhatWasSquashedIsToldWhatToDoFirst() {
        customer();
        revision("0001");
        customer("email");
        String second = revision("0002");
        customer("email", "phone");
        String third = revision("0003");
        Retort before = build();
        before.upgrade(second);
        String squash = squash();
        Retort after = build();

        assertThatThrownBy(after::upgrade)
                .hasMessageStartingWith("RT528: ")
                .hasMessageContainingAll(second, squash, "retort upgrade " + third);

        // As it says: a build from before goes there.
        assertThat(ids(before.upgrade(third).revisions())).containsExactly(third);
        assertThat(after.upgrade().revisions()).isEmpty();

        // Squashing again: the database has all but the last.
        customer("email", "phone", "fax");
        String fourth = revision("0004");
        Retort between = build();
        String again = squash();
        Retort last = build();
        assertThatThrownBy(last::upgrade)
                .hasMessageStartingWith("RT528: ")
                .hasMessageContainingAll(again, "retort upgrade " + fourth);
        assertThat(ids(between.upgrade(fourth).revisions())).containsExactly(fourth);
        assertThat(last.upgrade().revisions()).isEmpty();
        assertThat(ids(last.downgrade("base").revisions())).containsExactly(again);
        assertThat(ids(last.upgrade().revisions())).containsExactly(again);
    }

    @Test
    void aRevisionThatIsAmendedAfterItWasAppliedIsMissed() {
        customer();
        String first = revision("0001");
        customer("email");
        String second = revision("0002");
        Retort before = build();
        before.upgrade();
        customer("mail");
        assertThat(shop.compile("-Aretort.amend=true").failed().codes()).contains("RT406");
        Retort after = buildAfterCompile();

        assertThatThrownBy(after::upgrade)
                .hasMessageStartingWith("RT507: ")
                .hasMessageContaining(second)
                .hasMessageContaining("downgrade");

        // The way out: the build that wrote it takes it back, or this one, by what the log kept.
        assertThat(ids(before.downgrade(first).revisions())).containsExactly(second);
        assertThat(after.upgrade().revisions()).hasSize(1);
        assertThat(database.catalog().toString()).contains("MAIL").doesNotContain("EMAIL");
    }

    private Retort buildAfterCompile() {
        shop.compile().succeeded();
        return build();
    }

    @Test
    void theCodeOfAnAppliedRevisionIsNotEdited() {
        customer();
        revision("0001");
        build().upgrade();
        customer("email");
        String second = revision("0002");
        String first = "src/main/java/com/acme/shop/migrations/R0001_CreateCustomer.java";
        shop.write(
                first, shop.read(first).replace("op.createTable(", "op.execute(\"SELECT 1\");\n    op.createTable("));
        Retort edited = buildAfterCompile();

        assertThatThrownBy(edited::upgrade)
                .hasMessageStartingWith("RT511: ")
                .hasMessageContaining("R0001_CreateCustomer");
        assertThat(edited.current().sets().get(0).heads().toString()).doesNotContain(second);
    }

    @Test
    void aLabelIsATarget() {
        customer();
        String first = revision("0001");
        customer("email");
        String second = revision("0002", "-Aretort.label=mail");
        customer("email", "phone");
        String third = revision("0003");
        customer("email", "phone", "fax");
        String fourth = revision("0004");
        Retort retort = build();
        retort.upgrade(first);

        assertThat(ids(retort.upgrade("mail@+2").revisions())).containsExactly(second, third);
        assertThat(ids(retort.upgrade("mail@head").revisions())).containsExactly(fourth);
        assertThat(ids(retort.downgrade("mail@-1").revisions())).containsExactly(fourth);
        assertThat(ids(retort.downgrade("mail@base").revisions())).containsExactly(third, second);
    }

    /** Among seventeen ids two begin alike. */
    @Test
    void theBeginningOfTwoIdsIsNeither() {
        customer();
        revision("0001");
        Map<Character, String> byDigit = new HashMap<>();
        String one = "";
        String other = null;
        for (int number = 2; other == null; number++) {
            one = revision(String.format("%04d", number), "-Aretort.empty=true", "-Aretort.message=step " + number);
            other = byDigit.put(one.charAt(0), one);
        }
        String both = one.substring(0, 1);
        Retort retort = build();

        assertThat(shop.compile("-Aretort.squash=" + both).failed().message("RT412"))
                .contains(one, other, "give more digits");
        assertThatThrownBy(() -> retort.upgrade(both))
                .hasMessageStartingWith("RT522: ")
                .hasMessageContainingAll(one, other, "give more digits");
    }

    @Test
    void aSetDependsOnOneInAnotherJar() {
        Workspace people = Workspaces.javac(folder.resolve("people"))
                .write(
                        "src/main/java/com/acme/people/Person.java",
                        "package com.acme.people; @dev.retort.annotations.MigrationSet(\"people\")"
                                + " @jakarta.persistence.Entity public class Person"
                                + " { @jakarta.persistence.Id Long id; }");
        people.compile().succeeded();
        String person = people.snapshotFile("0001_").replaceAll(".*_|\\.json", "");
        shop.library(people.path("target/classes"));
        customer();
        String beginning = person.substring(0, 6);
        assertThat(shop.compile("-Aretort.dependsOn=people/" + beginning)
                        .failed()
                        .message("RT414"))
                .contains("another module", "whole id");
        String first = revision("0001", "-Aretort.dependsOn=people/" + person);
        Build own = Build.of(shop, folder.resolve("builds/shop"));
        Build others = Build.of(people, folder.resolve("builds/people"), "com.acme.people");

        Retort alone = Retort.of(database.dataSource(), own.registry());
        assertThatThrownBy(alone::upgrade).hasMessageStartingWith("RT529: ").hasMessageContaining("people/" + person);

        Retort both = Retort.of(database.dataSource(), own.registry(), others.registry());
        both.upgrade();
        assertThat(both.history().entries())
                .extracting(entry -> entry.revision())
                .containsExactly(person, first);
        assertThatThrownBy(() -> both.only("people").downgrade("base"))
                .hasMessageStartingWith("RT530: ")
                .hasMessageContaining("depends on it");
        both.downgrade("base");
        assertThat(both.history().entries())
                .extracting(entry -> entry.revision())
                .containsExactly(person, first, first, person);
    }
}
