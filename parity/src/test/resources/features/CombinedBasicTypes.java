package feature;

import jakarta.persistence.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

@Entity class AllTypes {
    @Id @GeneratedValue long id;
    @Version int version;
    boolean bool; byte tiny; short small; int plain; long big; float single; double twice; char letter;
    Boolean boolObject; Byte tinyObject; Short smallObject; Integer plainObject; Long bigObject;
    Float singleObject; Double twiceObject; Character letterObject;
    String text; @Column(length = 50) String text50; @Column(length = 100000) String text100k;
    @Column(length = 2000000) String text2m; @Column(length = 2147483647) String text2g; @Lob String lobText;
    BigDecimal money; @Column(precision = 10, scale = 2) BigDecimal money10; @Column(precision = 10) BigDecimal whole;
    @Column(scale = 3) BigDecimal scaleOnly; BigInteger integer; @Column(precision = 10) BigInteger integer10;
    LocalDate localDate; LocalTime aLocalTime; LocalDateTime localDateTime; Instant instant;
    OffsetDateTime offsetDateTime; ZonedDateTime zonedDateTime; OffsetTime offsetTime; Duration duration;
    Year aYear; YearMonth yearMonth; MonthDay monthDay; ZoneOffset zoneOffset; ZoneId zoneId; Period period;
    Month aMonth; DayOfWeek dayOfWeek;
    Date utilDate; @Temporal(TemporalType.DATE) Date dateOnly; @Temporal(TemporalType.TIME) Date timeOnly;
    @Temporal(TemporalType.TIMESTAMP) Date stamp; Calendar calendar; @Temporal(TemporalType.DATE) Calendar calendarDate;
    java.sql.Date sqlDate; java.sql.Time sqlTime; java.sql.Timestamp sqlTimestamp;
    UUID uuid; byte[] bytes; @Column(length = 100000) byte[] bytes100k; @Lob byte[] lobBytes;
    char[] chars; @Lob char[] lobChars;
    java.sql.Blob blob; java.sql.Clob clob;
    java.net.URL url; Locale locale; Currency currency; TimeZone timeZone; Class<?> type;
    Color ordinal; @Enumerated Color ordinalToo; @Enumerated(EnumType.STRING) Color name;
    @Enumerated(EnumType.STRING) @Column(length = 10) Color name10;
    Thing thing; @Lob Thing lobThing; ArrayList<Thing> things;
    String[] texts; int[] ints; Long[] longs; List<String> textList; Set<Integer> intSet; List<Color> colors;
    Collection<UUID> uuids; BigDecimal[] moneys; @Column(length = 20) String[] texts20;
    @Column(precision = 3) LocalDateTime precisionIsNothing; @Column(secondPrecision = 3) LocalDateTime milli;
    @Column(secondPrecision = 3) Instant milliInstant; @Column(secondPrecision = 3) LocalTime milliTime;
    @Column(precision = 5) Duration duration5; @Column(precision = 10) double double10; @Column(precision = 5) Float float5;
    @Column(length = 5) UUID lengthIsNothing; @Column(length = 3) char char3; @Column(precision = 5) int precisionToo;
}

enum Color { RED, GREEN, BLUE }

class Thing implements Serializable {}
