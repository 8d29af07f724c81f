package feature;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Converts;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Conversions of parts, and what says how things are loaded but not where they are. */
@Converter(autoApply = true)
class Yes9 implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean value) {
        return value == null ? null : value.toString();
    }

    @Override
    public Boolean convertToEntityAttribute(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }
}

@Converter
class Number9 implements AttributeConverter<String, Long> {
    @Override
    public Long convertToDatabaseColumn(String value) {
        return value == null ? null : Long.valueOf(value.length());
    }

    @Override
    public String convertToEntityAttribute(Long number) {
        return number == null ? null : number.toString();
    }
}

@Embeddable
class Inner9 {
    Boolean said;
    String counted;
}

@Embeddable
class Part9 {
    Boolean yes;

    Boolean no;

    String text;

    @Embedded
    Inner9 inner;
}

@Entity
class Whole9 {
    @Id
    long id;

    @Basic(fetch = FetchType.LAZY)
    Boolean plain;

    @Converts(@Convert(disableConversion = true))
    Boolean unconverted;

    @Embedded
    @Converts({
        @Convert(attributeName = "yes", disableConversion = true),
        @Convert(attributeName = "text", converter = Number9.class),
        @Convert(attributeName = "inner.said", disableConversion = true),
        @Convert(attributeName = "inner.counted", converter = Number9.class)
    })
    Part9 part;

    @ElementCollection(fetch = FetchType.EAGER)
    @Convert(attributeName = "key", converter = Number9.class)
    @Convert(attributeName = "value", disableConversion = true)
    Map<String, Boolean> map = new HashMap<>();

    @ManyToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE, CascadeType.REFRESH, CascadeType.DETACH}, fetch = FetchType.EAGER)
    @JoinTable(name = "whole_many")
    Set<Other9> many = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    List<Other9> owned = new ArrayList<>();
}

@Entity
class Other9 {
    @Id
    long id;
}
