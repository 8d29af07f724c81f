package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/** References that write a column of the key of their own entity: whose tenant it is, in all tables. */
record TenantKey(Long nr, Integer tenant) implements Serializable {}

@MappedSuperclass
abstract class OfTenant {
    @Id
    @Column(name = "TENANT_ID")
    Integer tenant;
}

@Entity
@IdClass(TenantKey.class)
class Invoice extends OfTenant {
    @Id
    Long nr;
}

@Entity
@IdClass(TenantKey.class)
class InvoiceLine extends OfTenant {
    @Id
    Long nr;

    @ManyToOne
    @JoinColumn(name = "INVOICE_NR", referencedColumnName = "nr", updatable = false, nullable = false)
    @JoinColumn(name = "TENANT_ID", referencedColumnName = "TENANT_ID", updatable = false, nullable = false)
    Invoice invoice;
}
