package feature;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Attributes that are stored as something else. */
@Entity
class Flight {
    @Id
    long id;

    @Convert(converter = RouteConverter.class)
    Route route;

    @Convert(converter = RouteConverter.class)
    @Column(length = 50, nullable = false)
    Route detour;

    Distance distance;

    @Convert(converter = YesNo.class)
    boolean direct;

    @Convert(converter = YesNo.class)
    Boolean cancelled;

    @Convert(disableConversion = true)
    byte[] rawBytes;

    @Convert(converter = GradeConverter.class)
    Grade grade;

    @ElementCollection
    @Convert(converter = RouteConverter.class)
    List<Route> stops = new ArrayList<>();

    @Embedded
    @Convert(attributeName = "body", converter = RouteConverter.class)
    Wrapped wrapped;
}

@Embeddable
class Wrapped {
    Route body;
}

record Route(String from, String to) implements Serializable {}

record Distance(long metres) {}

enum Grade {
    FIRST,
    SECOND
}

@Converter
class RouteConverter implements AttributeConverter<Route, String> {
    @Override
    public String convertToDatabaseColumn(Route route) {
        return route == null ? null : route.from() + ">" + route.to();
    }

    @Override
    public Route convertToEntityAttribute(String text) {
        return text == null ? null : new Route(text.split(">")[0], text.split(">")[1]);
    }
}

@Converter(autoApply = true)
class DistanceConverter implements AttributeConverter<Distance, Long> {
    @Override
    public Long convertToDatabaseColumn(Distance distance) {
        return distance == null ? null : distance.metres();
    }

    @Override
    public Distance convertToEntityAttribute(Long metres) {
        return metres == null ? null : new Distance(metres);
    }
}

@Converter
class YesNo implements AttributeConverter<Boolean, Character> {
    @Override
    public Character convertToDatabaseColumn(Boolean value) {
        return value == null ? null : value ? 'Y' : 'N';
    }

    @Override
    public Boolean convertToEntityAttribute(Character letter) {
        return letter == null ? null : letter == 'Y';
    }
}

@Converter
class GradeConverter implements AttributeConverter<Grade, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Grade grade) {
        return grade == null ? null : grade.ordinal() + 1;
    }

    @Override
    public Grade convertToEntityAttribute(Integer number) {
        return number == null ? null : Grade.values()[number - 1];
    }
}
