package feature;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Collections and arrays in one column, of what has a size or a scale. */
@Entity
class Measured {
    @Id
    Long id;

    Collection<BigDecimal> decimals;
    List<Double> doubles;
    List<Float> floats;
    List<BigInteger> integers;
    List<Character> letters;
    List<Short> shorts;
    List<LocalTime> times;
    List<Instant> instants;
    List<Duration> durations;
    List<Date> dates;
    double[] plainDoubles;
    float[] plainFloats;
    BigDecimal[] plainDecimals;
    boolean[] flags;
}
