package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collections on both sides: list, set, named table, with itself, read from the other side. */
@Entity
class Student {
    @Id
    long id;

    @ManyToMany
    Set<Course> courses = new HashSet<>();

    @ManyToMany
    List<Sport> sports = new ArrayList<>();

    @ManyToMany
    Set<Student> friends = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "student_club",
            joinColumns = @JoinColumn(name = "student_no", foreignKey = @ForeignKey(name = "fk_member")),
            inverseJoinColumns = @JoinColumn(name = "club_no", foreignKey = @ForeignKey(name = "fk_club")),
            uniqueConstraints = @UniqueConstraint(columnNames = {"club_no", "student_no"}),
            indexes = @Index(columnList = "club_no"))
    List<Club> clubs = new ArrayList<>();
}

@Entity
@Table(name = "courses")
class Course {
    @Id
    long id;

    @ManyToMany(mappedBy = "courses")
    List<Student> students = new ArrayList<>();
}

@Entity
class Sport {
    @Id
    long id;
}

@Entity
class Club {
    @Id
    long id;
}
