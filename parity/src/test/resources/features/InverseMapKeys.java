package feature;

import jakarta.persistence.*;
import java.util.*;

/** Maps of the side that does not own the table between two entities: their keys lie in it all the same. */
@Entity
class Student {
    @Id
    Long id;

    @ManyToMany
    Set<Course> courses;

    @ManyToMany
    @JoinTable(name = "second")
    List<Course> more;

    @ManyToMany
    @JoinTable(name = "third")
    List<Course> third;

    @ManyToMany
    @JoinTable(name = "fourth")
    Set<Course> fourth;

    @ManyToMany
    @JoinTable(name = "fifth")
    List<Course> fifth;

    @ManyToOne
    Course course;
}

@Entity
class Course {
    @Id
    Long id;

    @ManyToMany(mappedBy = "courses")
    Map<String, Student> students;

    @ManyToMany(mappedBy = "more")
    @MapKeyEnumerated(EnumType.STRING)
    Map<Kind, Student> byKind;

    @ManyToMany(mappedBy = "third")
    Map<Student, Student> byStudent;

    @ManyToMany(mappedBy = "fourth")
    @MapKeyTemporal(TemporalType.DATE)
    Map<Date, Student> byDate;

    @ManyToMany(mappedBy = "fifth")
    Map<FullName, Student> byName;

    @OneToMany(mappedBy = "course")
    Map<Student, Student> single;
}

enum Kind {
    FIRST,
    SECOND
}

@Embeddable
record FullName(String first, String last) {}
