package dev.retort.parity;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;

/** What Spring's own strategy does differently: a join table is called after the owner's table and the attribute. */
public final class SpringImplicitNames extends ImplicitNamingStrategyJpaCompliantImpl {

    private static final long serialVersionUID = 1L;

    @Override
    public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
        return toIdentifier(
                source.getOwningPhysicalTableName() + "_"
                        + source.getAssociationOwningAttributePath().getProperty(),
                source.getBuildingContext());
    }
}
