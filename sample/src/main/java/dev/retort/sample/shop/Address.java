package dev.retort.sample.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where somebody lives or something is sent to; always a part of something else. */
@Embeddable
public class Address {

    @Column(nullable = false, length = 120)
    private String street;

    @Column(nullable = false, length = 12)
    private String postalCode;

    @Column(nullable = false, length = 80)
    private String city;

    @Column(nullable = false, length = 2)
    private String country;

    protected Address() {}

    /** An address in a country that is given by its two ISO letters. */
    public Address(String street, String postalCode, String city, String country) {
        this.street = street;
        this.postalCode = postalCode;
        this.city = city;
        this.country = country;
    }

    @Override
    public String toString() {
        return street + ", " + postalCode + " " + city + ", " + country;
    }
}
