package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

@Entity class Automatic { @Id @GeneratedValue Long id; }
@Entity(name = "EntName") @Table(name = "Tab_Name") class NamedTable { @Id @GeneratedValue Integer id; }
@Entity class Identity { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) int id; }
@Entity class AutoUuid { @Id @GeneratedValue UUID id; }
@Entity class TextUuid { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
@Entity class NamedOnly { @Id @GeneratedValue(generator = "namedOnlyGenerator") Long id; }
@Entity @SequenceGenerator(name = "ofClassGenerator", sequenceName = "class_seq", initialValue = 5, allocationSize = 1)
class OfClass { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ofClassGenerator") Long id; }
@Entity @SequenceGenerator(name = "withoutSequenceGenerator", allocationSize = 1)
class WithoutSequence { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "withoutSequenceGenerator") Long id; }
@Entity @SequenceGenerator(sequenceName = "unnamed_sequence")
class Unnamed { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
@Entity @SequenceGenerator(name = "impliedGenerator")
class Implied { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
@Entity class OnAttribute {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) @SequenceGenerator(initialValue = 100) Long id;
}
@Entity class Decimal { @Id @GeneratedValue BigDecimal id; }
@Entity class Unused { @Id @SequenceGenerator(name = "unusedGenerator", sequenceName = "unused_seq") Long id; }
@Entity class Elsewhere { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ofClassGenerator") Long id; }
@MappedSuperclass abstract class Base { @Id @GeneratedValue Long id; }
@Entity class FromBase extends Base { String name; }
