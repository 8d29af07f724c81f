package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

/** Keys counted in a table. */
@Entity
class Slip {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
}

@Entity
@TableGenerator(
        name = "stub_gen",
        table = "key_counters",
        pkColumnName = "counter_name",
        valueColumnName = "next_key",
        pkColumnValue = "stub",
        allocationSize = 10)
class Stub {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "stub_gen")
    Long id;
}

@Entity
class Coupon {
    @Id
    @TableGenerator(name = "coupon_gen", table = "key_counters", pkColumnName = "counter_name", valueColumnName = "next_key", initialValue = 5)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "coupon_gen")
    Integer id;
}
