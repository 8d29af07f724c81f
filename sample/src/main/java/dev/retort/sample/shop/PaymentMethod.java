package dev.retort.sample.shop;

/** How a customer pays. */
public enum PaymentMethod {
    CARD,
    TRANSFER,
    VOUCHER
}
