package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;

/** Keys of several attributes, references among them. */
class EnrolmentId implements Serializable {
    private static final long serialVersionUID = 1L;
    Long pupil;
    String subject;

    @Override
    public boolean equals(Object other) {
        return other instanceof EnrolmentId that
                && Objects.equals(pupil, that.pupil)
                && Objects.equals(subject, that.subject);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pupil, subject);
    }
}

@Entity
@IdClass(EnrolmentId.class)
class Enrolment {
    @Id
    @ManyToOne
    Pupil pupil;

    @Id
    @Column(length = 30)
    String subject;

    int mark;
}

@Entity
class Pupil {
    @Id
    Long id;
}

record CoordinateId(int x, int y) {}

@Entity
@IdClass(CoordinateId.class)
class Coordinate {
    @Id
    int x;

    @Id
    int y;

    @ManyToOne
    Coordinate neighbour;
}
