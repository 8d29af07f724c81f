package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

enum Color { RED, GREEN, BLUE }
@Embeddable class Line { String text; @Column(nullable = false) int amount; @ManyToOne Owner other; }
@Embeddable class Strict { @Column(nullable = false) String one; @Column(nullable = false) int two; }
@Entity(name = "OwnerEntity") @Table(name = "owners") class Owner {
    @Id @GeneratedValue Long id;
    @ElementCollection List<String> bag;
    @ElementCollection Set<String> distinct_;
    @ElementCollection @Column(nullable = false, name = "val", length = 20) Set<String> requiredSet;
    @ElementCollection @OrderColumn List<String> ordered;
    @ElementCollection @OrderColumn(name = "pos") List<String> orderedNamed;
    @ElementCollection Map<String, Integer> map;
    @ElementCollection @MapKeyColumn(name = "lang", length = 5) @Column(name = "label") Map<String, String> named;
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Color, String> byColor;
    @ElementCollection Map<Color, String> byOrdinal;
    @ElementCollection @Enumerated(EnumType.STRING) Set<Color> colors;
    @ElementCollection List<Line> lines;
    @ElementCollection Set<Strict> strictSet;
    @ElementCollection Set<Line> lineSet;
    @ElementCollection @Lob Set<String> texts;
    @ElementCollection Map<Other, String> byEntity;
    @ElementCollection Map<Strict, String> byEmbeddable;
    @ElementCollection @AttributeOverride(name = "text", column = @Column(name = "line_text")) List<Line> overridden;
    @ElementCollection
    @AttributeOverride(name = "key.one", column = @Column(name = "k1"))
    @AttributeOverride(name = "value.text", column = @Column(name = "v1"))
    Map<Strict, Line> overriddenMap;
    @ElementCollection @CollectionTable(name = "custom", joinColumns = @JoinColumn(name = "own_id"),
        foreignKey = @ForeignKey(name = "fk_custom"), indexes = @Index(columnList = "tag"))
    @Column(name = "tag") List<String> custom;
    @ElementCollection @Temporal(TemporalType.DATE) List<Date> dates;
}
@Entity class Other { @Id String code; }
