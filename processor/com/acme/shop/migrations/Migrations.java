package com.acme.shop.migrations;

import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Registry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The revisions of the migration set {@code default} – written on every compile, not to be committed.
 */
public final class Migrations implements Registry {
    @Override
    public String set() {
        return "default";
    }

    @Override
    public List<String> heads() {
        return MigrationsContents.HEADS;
    }

    @Override
    public Map<String, String> formerHeads() {
        return MigrationsContents.FORMER_HEADS;
    }

    @Override
    public List<RegisteredRevision> revisions() {
        return MigrationsContents.revisions();
    }

    @Override
    public List<String> bornInThisBuild() {
        return MigrationsContents.BORN_IN_THIS_BUILD;
    }

    @Override
    public String headSchema(String head) {
        try (InputStream json = Migrations.class.getResourceAsStream("Migrations-" + head + ".json")) {
            return json == null ? null : new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
