package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;

/** Hibernate's own: references to one of several entities. */
@Entity
class Comment0 {
    @Id
    long id;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "photo", entity = Photo.class)
    @AnyDiscriminatorValue(discriminator = "film", entity = Film.class)
    @JoinColumn(name = "subject_id")
    @Column(name = "subject_type", length = 10)
    Object subject;
}

@Entity
class Photo {
    @Id
    Long id;
}

@Entity
class Film {
    @Id
    Long id;
}
