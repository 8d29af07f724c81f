package feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Values that each database stores in its own way. */
@Entity
class Host {
    @Id
    long id;

    java.net.InetAddress address;
}
