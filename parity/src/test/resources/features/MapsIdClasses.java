package feature;

import jakarta.persistence.*;
import java.io.Serializable;

/** Attributes of an identifier class that relations give their values. */
class AuthorityId implements Serializable {
    private static final long serialVersionUID = 1L;

    Long userId;
    String authority;

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthorityId that && userId.equals(that.userId) && authority.equals(that.authority);
    }

    @Override
    public int hashCode() {
        return userId.hashCode();
    }
}

@Entity
@Table(name = "users")
class User {
    @Id
    Long id;
}

@Entity
@IdClass(AuthorityId.class)
class Authority {
    @Id
    Long userId;

    @Id
    String authority;

    @ManyToOne
    @MapsId("userId")
    @PrimaryKeyJoinColumn(name = "of_user")
    User user;
}

@Entity
@IdClass(AuthorityId.class)
class OtherAuthority {
    @Id
    Long userId;

    @Id
    String authority;

    @ManyToOne
    @MapsId("userId")
    User user;
}

@Entity
class OrderOf {
    @EmbeddedId
    OrderOfId id;

    @MapsId("userId")
    @OneToOne
    @JoinColumn(name = "by_user")
    User user;
}

@Embeddable
class OrderOfId implements Serializable {
    private static final long serialVersionUID = 1L;

    Long userId;
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderOfId that && userId.equals(that.userId) && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
