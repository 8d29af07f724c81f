package feature;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.UUID;

/** Converters that apply by themselves do not apply to keys and versions; keys that the provider makes. */
@Entity
class ByUuid {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @Version
    LocalDateTime version;
}

@Entity
class ByText {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;

    @Version
    Long version;

    Long plain;
}

@Entity
class ByAuto {
    @Id
    @GeneratedValue
    UUID id;

    @Version
    short version;
}

@Embeddable
class InnerKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(length = 11)
    String one;

    Long two;

    @Override
    public boolean equals(Object other) {
        return other instanceof InnerKey that && java.util.Objects.equals(one, that.one);
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

@Entity
class Held {
    @EmbeddedId
    InnerKey id;
}

@Embeddable
class OuterKey implements Serializable {
    private static final long serialVersionUID = 1L;
    InnerKey inner;
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof OuterKey that && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}

@Entity
class Holder {
    @EmbeddedId
    OuterKey id = new OuterKey();

    @MapsId("inner")
    @ManyToOne
    Held held;
}

@Converter(autoApply = true)
class LongAsText implements AttributeConverter<Long, String> {
    @Override
    public String convertToDatabaseColumn(Long number) {
        return number == null ? null : number.toString();
    }

    @Override
    public Long convertToEntityAttribute(String text) {
        return text == null ? null : Long.valueOf(text);
    }
}
