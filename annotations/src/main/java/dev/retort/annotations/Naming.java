package dev.retort.annotations;

/** How tables and columns are called where the mapping does not say. */
public enum Naming {
    /** As Jakarta Persistence says: the name of the class or attribute, unchanged. */
    JAKARTA,
    /** As Spring Boot configures Hibernate: {@code shippingAddress} becomes {@code shipping_address}. */
    SNAKE_CASE
}
