package dev.retort.processor.naming;

import dev.retort.schema.Names;

/** Names as Jakarta Persistence defines them: nothing is changed. */
public final class JakartaNaming implements NamingStrategy {

    @Override
    public String physical(String name) {
        return name;
    }

    @Override
    public String joinTable(String ownerTable, String targetTable, String attribute) {
        return Names.bare(ownerTable) + "_" + Names.bare(targetTable);
    }
}
