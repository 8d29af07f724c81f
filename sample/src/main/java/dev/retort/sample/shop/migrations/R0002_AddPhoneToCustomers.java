package dev.retort.sample.shop.migrations;

import static dev.retort.schema.Elements.column;
import static dev.retort.schema.type.Types.varchar;

import dev.retort.annotations.Revision;
import dev.retort.runtime.Migration;
import dev.retort.runtime.Operations;

/**
 * Add phone to customers.
 *
 * <p>Downgrading loses the values of customers.phone.
 */
@Revision(
        id = "f28397b2ced0",
        parents = "055aef4f6093",
        message = "add phone to customers"
)
public final class R0002_AddPhoneToCustomers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customers", column("phone", varchar(30)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customers", "phone");
    }
}
