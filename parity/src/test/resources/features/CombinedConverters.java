package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

class Money {}
@Converter(autoApply = true) class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
    public BigDecimal convertToDatabaseColumn(Money m) { return null; }
    public Money convertToEntityAttribute(BigDecimal b) { return null; }
}
abstract class Joined<T> implements AttributeConverter<List<T>, String> {
    public String convertToDatabaseColumn(List<T> m) { return null; }
    public List<T> convertToEntityAttribute(String b) { return null; }
}
@Converter class Texts extends Joined<String> {}
@Converter(autoApply = true) class IntConverter implements AttributeConverter<Integer, String> {
    public String convertToDatabaseColumn(Integer m) { return null; }
    public Integer convertToEntityAttribute(String b) { return null; }
}
@Converter class TextToInt implements AttributeConverter<String, Long> {
    public Long convertToDatabaseColumn(String m) { return null; }
    public String convertToEntityAttribute(Long b) { return null; }
}
@Embeddable class Inner { Money em; String s; int prim; }
@Entity class Account {
    @Id Integer id;
    Money m;
    @Column(precision = 10, scale = 3) Money m2;
    @Convert(converter = Texts.class) @Column(length = 1000) List<String> texts;
    Integer i; int ii; @Convert(disableConversion = true) Integer i2;
    @Version Integer v;
    @Convert(attributeName = "s", converter = TextToInt.class) @Embedded Inner inner;
    @ElementCollection List<Money> moneys;
    @ElementCollection @Convert(converter = TextToInt.class) List<String> numbers;
    @ElementCollection @Convert(attributeName = "key", converter = TextToInt.class) Map<String, String> keyed;
    @ElementCollection @Convert(attributeName = "value", converter = TextToInt.class) Map<String, String> valued;
    @Lob @Convert(converter = Texts.class) List<String> lobs;
}
