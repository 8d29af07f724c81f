package dev.retort.sample.shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.runtime.Migration;
import dev.retort.runtime.Operations;

/**
 * Rename name to full_name in customers.
 */
@Revision(
        id = "c2594366e8b8",
        parents = "f28397b2ced0",
        message = "rename name to full_name in customers"
)
public final class R0003_RenameNameToFullNameInCustomers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("customers", "name", "full_name");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("customers", "full_name", "name");
    }
}
