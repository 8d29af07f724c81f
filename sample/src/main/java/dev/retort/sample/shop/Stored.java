package dev.retort.sample.shop;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What every stored thing has: a key, a version against lost updates, and when it was made and last changed. */
@MappedSuperclass
public abstract class Stored {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private Instant createdAt = Instant.now();

    private @Nullable Instant changedAt;

    /** The key, or {@code null} before the first save. */
    public @Nullable Long id() {
        return id;
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }

    /** When it was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it was last changed, or {@code null} if it never was. */
    public @Nullable Instant changedAt() {
        return changedAt;
    }
}
