package feature;

import jakarta.persistence.*;
import java.math.*;
import java.net.*;
import java.time.*;
import java.util.*;

/** Java types that a column can be of, plain, as keys of maps, as elements, and with lengths. */
@Entity
class Everything2 {
    @Id
    @Column(length = 36)
    String id;

    @Basic(optional = false)
    Instant instant;

    @Column(nullable = false)
    Year year;

    YearMonth yearMonth;

    MonthDay monthDay;

    ZoneId zone;
    ZoneOffset zoneOffset;
    Currency currency;
    Locale locale;
    URL url;
    URI uri;
    Class<?> type;
    BigInteger big;
    char[] chars;
    byte[] bytes;

    @Column(length = 16)
    byte[] sixteen;

    TimeZone timeZone;
    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    java.sql.Timestamp sqlTimestamp;
    Calendar calendar;
    DayOfWeek day;

    @Enumerated(EnumType.STRING)
    Month month;

    @Column(precision = 5)
    BigDecimal five;

    @Column(precision = 20, scale = 20)
    BigDecimal tiny;

    @Column(length = 70000)
    String long70000;

    @Column(length = 20000)
    String long20000;

    @ElementCollection
    Map<Locale, Duration> durations = new HashMap<>();

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<DayOfWeek, LocalTime> hours = new EnumMap<>(DayOfWeek.class);

    @ElementCollection
    Set<UUID> uuids = new HashSet<>();

    @ElementCollection
    List<byte[]> blocks = new ArrayList<>();

    @ElementCollection
    @Lob
    List<String> texts = new ArrayList<>();
}
