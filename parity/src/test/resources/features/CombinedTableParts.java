package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

@Entity
@Table(name = "orders", comment = "what was ordered",
    indexes = {
        @Index(columnList = "customerName, createdAt desc"),
        @Index(name = "ix_status", columnList = "status"),
        @Index(name = "ux_code", columnList = "code", unique = true)
    },
    uniqueConstraints = {
        @UniqueConstraint(columnNames = {"customerName", "code"}),
        @UniqueConstraint(name = "uk_named", columnNames = "number_")
    },
    check = @CheckConstraint(name = "ck_amount", constraint = "amount >= 0"))
class Order {
    @Id @GeneratedValue Long id;
    String customerName;
    LocalDateTime createdAt;
    String status;
    @Column(unique = true, comment = "the code") String code;
    @Column(name = "number_") int number;
    @Column(check = @CheckConstraint(constraint = "amount < 1000000")) int amount;
    @Column(columnDefinition = "varchar(20) default 'x'") String defaulted;
    @Column(columnDefinition = "text", nullable = false) String required;
    @Column(name = "`Quoted`") String quoted;
    @Column(name = "\"Also Quoted\"") String also;
}
@Entity class Defined {
    @Id @Column(columnDefinition = "varchar(36)") String id;
    @ManyToOne Defined parent;
    @Column(columnDefinition = "boolean default false not null") boolean flag;
    @Column(columnDefinition = "int default 5", nullable = false) int number_;
    @Column(columnDefinition = "timestamp default now()") LocalDateTime at;
    @Column(columnDefinition = "numeric(10, 2)") BigDecimal amount;
}
