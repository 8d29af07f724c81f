package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Date;

/** Dates of the old library. */
@Entity
class Appointment {
    @Id
    long id;

    @Temporal(TemporalType.DATE)
    Date date;

    @Temporal(TemporalType.TIME)
    Date time;

    @Temporal(TemporalType.TIMESTAMP)
    Date moment;

    @Temporal(TemporalType.DATE)
    java.util.Calendar calendarDate;

    @Temporal(TemporalType.TIMESTAMP)
    java.util.Calendar calendarMoment;
}
