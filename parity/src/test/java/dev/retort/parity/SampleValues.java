package dev.retort.parity;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
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
import java.util.Arrays;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A value for each Java type that an attribute may have: small enough for any column, and never twice the same. */
final class SampleValues {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final LocalDateTime NOON = DAY.atTime(12, 0);
    private static final ZoneOffset UTC = ZoneOffset.UTC;

    private static final Map<Class<?>, IntFunction<Object>> VALUES = new HashMap<>();

    static {
        add(Boolean.class, boolean.class, n -> true);
        add(Byte.class, byte.class, n -> (byte) (n % 100 + 1));
        add(Short.class, short.class, n -> (short) (n % 100 + 1));
        add(Integer.class, int.class, n -> n % 100 + 1);
        add(Long.class, long.class, n -> (long) n + 1);
        add(Float.class, float.class, n -> n + 0.5f);
        add(Double.class, double.class, n -> n + 0.5);
        add(Character.class, char.class, n -> (char) ('a' + n % 26));
        VALUES.put(String.class, n -> Integer.toString(n, Character.MAX_RADIX));
        VALUES.put(BigDecimal.class, n -> BigDecimal.valueOf(n % 100));
        VALUES.put(BigInteger.class, n -> BigInteger.valueOf(n % 100));
        VALUES.put(UUID.class, n -> new UUID(0, n));
        VALUES.put(Instant.class, n -> NOON.plusDays(n).toInstant(UTC));
        VALUES.put(LocalDate.class, DAY::plusDays);
        VALUES.put(LocalTime.class, n -> LocalTime.NOON);
        VALUES.put(LocalDateTime.class, NOON::plusDays);
        VALUES.put(OffsetTime.class, n -> OffsetTime.of(LocalTime.NOON, UTC));
        VALUES.put(OffsetDateTime.class, n -> NOON.plusDays(n).atOffset(UTC));
        VALUES.put(ZonedDateTime.class, n -> NOON.plusDays(n).atZone(UTC));
        VALUES.put(Duration.class, Duration::ofMinutes);
        VALUES.put(Year.class, n -> Year.of(2000 + n % 100));
        VALUES.put(ZoneId.class, n -> ZoneId.of("Europe/Lisbon"));
        VALUES.put(ZoneOffset.class, n -> UTC);
        VALUES.put(Locale.class, n -> Locale.GERMAN);
        VALUES.put(Currency.class, n -> Currency.getInstance("EUR"));
        VALUES.put(TimeZone.class, n -> TimeZone.getTimeZone("GMT"));
        VALUES.put(Date.class, n -> Date.from(NOON.plusDays(n).toInstant(UTC)));
        VALUES.put(Calendar.class, n -> new GregorianCalendar(2024, 1, 29));
        VALUES.put(java.sql.Date.class, n -> java.sql.Date.valueOf(DAY.plusDays(n)));
        VALUES.put(java.sql.Time.class, n -> java.sql.Time.valueOf(LocalTime.NOON));
        VALUES.put(java.sql.Timestamp.class, n -> java.sql.Timestamp.valueOf(NOON.plusDays(n)));
        VALUES.put(URL.class, n -> url());
        VALUES.put(InetAddress.class, n -> InetAddress.getLoopbackAddress());
        VALUES.put(Class.class, n -> String.class);
        VALUES.put(byte[].class, n -> Integer.toString(n).getBytes(StandardCharsets.UTF_8));
        VALUES.put(char[].class, n -> Integer.toString(n).toCharArray());
        VALUES.put(java.io.Serializable.class, n -> "serialized");
    }

    private int count;

    /** The next value of a type, {@code null} if there is none to be had. */
    @Nullable
    Object next(Class<?> type) {
        IntFunction<Object> values = VALUES.get(type);
        if (values != null) {
            return values.apply(++count);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return array(type.getComponentType());
        }
        return type.isRecord() ? record(type) : null;
    }

    private @Nullable Object array(Class<?> component) {
        Object array = Array.newInstance(component, 1);
        Array.set(array, 0, next(component));
        return array;
    }

    private Object record(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(types).map(this::next).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url() {
        try {
            return new URL("https://example.org");
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Class<?> boxed, Class<?> primitive, IntFunction<Object> values) {
        VALUES.put(boxed, values);
        VALUES.put(primitive, values);
    }
}
