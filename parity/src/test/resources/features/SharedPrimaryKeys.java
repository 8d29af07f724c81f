package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

/** A primary key that is a reference, too. */
@Entity
class Account {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class AccountDetails {
    @Id
    Long id;

    @OneToOne
    @MapsId
    Account account;
}

@Entity
class AccountPhoto {
    @Id
    Long accountId;

    @OneToOne
    @MapsId
    @JoinColumn(name = "account_id")
    Account account;
}

@Entity
class AccountNote {
    @Id
    @OneToOne
    Account account;

    String note;
}

@Entity
class AccountMark {
    @Id
    Long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    Account account;
}
