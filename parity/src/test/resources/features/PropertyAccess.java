package feature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

/** Attributes are properties; fields do not matter. */
@Entity
class ByProperty {
    private long key;
    private String n;
    private boolean a;
    private String url;

    @Id
    @Column(name = "id")
    public long getKey() {
        return key;
    }

    public void setKey(long key) {
        this.key = key;
    }

    @Column(length = 70, nullable = false)
    public String getName() {
        return n;
    }

    public void setName(String name) {
        n = name;
    }

    public boolean isActive() {
        return a;
    }

    public void setActive(boolean active) {
        a = active;
    }

    public String getURL() {
        return url;
    }

    public void setURL(String url) {
        this.url = url;
    }

    @Transient
    public String getComputed() {
        return n + key;
    }
}
