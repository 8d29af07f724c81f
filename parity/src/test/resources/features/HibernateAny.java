package feature;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJavaType;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.type.descriptor.java.LongJavaType;

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

    @Any(optional = false)
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyKeyJavaType(LongJavaType.class)
    @AnyDiscriminatorValue(discriminator = "1", entity = Photo.class)
    @AnyDiscriminatorValue(discriminator = "2", entity = Film.class)
    @JoinColumn(name = "mainId")
    @Column(name = "mainKind")
    Object main;

    @Any
    @Pictured
    @AnyDiscriminatorValue(discriminator = "p", entity = Photo.class)
    @AnyDiscriminatorValue(discriminator = "f", entity = Film.class)
    @JoinColumn(name = "otherId")
    Object other;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "photo", entity = Photo.class)
    @AnyDiscriminatorValue(discriminator = "film", entity = Film.class)
    @Column(name = "seen_type")
    @JoinTable(
            name = "seen",
            joinColumns = @JoinColumn(name = "comment_id"),
            inverseJoinColumns = @JoinColumn(name = "seen_id"))
    Set<Object> seen = new HashSet<>();

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "photo", entity = Photo.class)
    @AnyDiscriminatorValue(discriminator = "film", entity = Film.class)
    @Column(name = "liked_type")
    @JoinTable(name = "liked", inverseJoinColumns = @JoinColumn(name = "liked_id"))
    List<Object> liked = new ArrayList<>();
}

@Retention(RetentionPolicy.RUNTIME)
@AnyDiscriminator(DiscriminatorType.CHAR)
@AnyKeyJavaClass(Long.class)
@interface Pictured {}

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
