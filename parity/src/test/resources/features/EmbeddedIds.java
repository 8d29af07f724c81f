package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** Keys of several columns as an object, references within them. */
@Embeddable
class SeatId implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "row_letter", length = 2)
    String rowLetter;

    int seatNumber;

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatId that
                && seatNumber == that.seatNumber
                && Objects.equals(rowLetter, that.rowLetter);
    }

    @Override
    public int hashCode() {
        return seatNumber;
    }
}

@Entity
class Seat {
    @EmbeddedId
    SeatId id;

    String name;
}

@Entity
class Hall {
    @Id
    long id;
}

@Embeddable
class BookingId implements Serializable {
    private static final long serialVersionUID = 1L;

    @ManyToOne
    Hall hall;

    LocalDate bookedFor;

    @Override
    public boolean equals(Object other) {
        return other instanceof BookingId that && Objects.equals(bookedFor, that.bookedFor);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(bookedFor);
    }
}

@Entity
class Booking {
    @EmbeddedId
    BookingId id;
}

@Embeddable
class TicketId implements Serializable {
    private static final long serialVersionUID = 1L;
    long hallId;
    int serial;

    @Override
    public boolean equals(Object other) {
        return other instanceof TicketId that && hallId == that.hallId && serial == that.serial;
    }

    @Override
    public int hashCode() {
        return serial;
    }
}

@Entity
class Ticket {
    @EmbeddedId
    TicketId id = new TicketId();

    @MapsId("hallId")
    @ManyToOne
    Hall hall;
}
