package feature;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.ArrayList;
import java.util.Set;

/** Type parameters over several levels with bounds; paths into what is embedded; converters that apply by themselves. */
@MappedSuperclass
abstract class Root0<K extends Serializable & Comparable<K>> {
    @Id
    K id;
}

@MappedSuperclass
abstract class Middle0<K extends Serializable & Comparable<K>, V extends Number, P> extends Root0<K> {
    V measure;

    @ManyToOne
    P parent;

    @ElementCollection
    Set<V> measures = new HashSet<>();

    @OneToMany
    List<P> others = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "inner.core.text", column = @Column(name = "deep_text", length = 33))
    Outer0 outer;
}

@MappedSuperclass
abstract class Lower0<P> extends Middle0<Long, Integer, P> {
    String lower;
}

@Entity
@AttributeOverride(name = "outer.inner.number", column = @Column(name = "leaf_number"))
class Leaf0 extends Lower0<Leaf0> {
    Celsius warmth;
}

@Entity
class OtherLeaf0 extends Middle0<String, Double, Leaf0> {
    @Convert(disableConversion = true)
    byte[] raw;
}

@Embeddable
class Outer0 {
    Inner0 inner;
    Celsius outerWarmth;
}

@Embeddable
class Inner0 {
    int number;
    Core0 core;
}

@Embeddable
class Core0 {
    String text;
}

record Celsius(int degrees) implements Serializable {}

@Converter(autoApply = true)
class CelsiusConverter implements AttributeConverter<Celsius, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Celsius warmth) {
        return warmth == null ? null : warmth.degrees();
    }

    @Override
    public Celsius convertToEntityAttribute(Integer degrees) {
        return degrees == null ? null : new Celsius(degrees);
    }
}
