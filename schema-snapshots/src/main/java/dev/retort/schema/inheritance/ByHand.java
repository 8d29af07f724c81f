package dev.retort.schema.inheritance;

/** Why rows cannot be moved without a person. */
final class ByHand extends RuntimeException {
    private static final long serialVersionUID = 1;

    ByHand(String reason) {
        super(reason, null, false, false);
    }
}
