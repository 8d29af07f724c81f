package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;

/** Every usual Java type, without a word about its column. */
@Entity
class Everything {
    @Id
    long id;

    boolean aBoolean;
    byte aByte;
    short aShort;
    int anInt;
    float aFloat;
    double aDouble;
    char aChar;
    Boolean boxedBoolean;
    Byte boxedByte;
    Short boxedShort;
    Integer boxedInt;
    Long boxedLong;
    Float boxedFloat;
    Double boxedDouble;
    Character boxedChar;
    String string;
    BigDecimal bigDecimal;
    BigInteger bigInteger;
    UUID uuid;
    byte[] bytes;
    char[] chars;
    Instant instant;
    LocalDate day0;
    LocalTime timeOfDay;
    LocalDateTime dateAndTime;
    OffsetTime offsetTime;
    OffsetDateTime offsetDateTime;
    ZonedDateTime zonedDateTime;
    Duration duration;
    Year aYear;
    ZoneId zoneId;
    ZoneOffset zoneOffset;
    Locale locale;
    Currency currency;
    TimeZone timeZone;
    java.util.Date utilDate;
    java.util.Calendar calendar;
    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    java.sql.Timestamp sqlTimestamp;
    java.net.URL url;
    Class<?> aClass;
    java.io.Serializable serializable;
}
