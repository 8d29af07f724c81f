package dev.retort.processor.options;

/**
 * A mode, and why it is this one.
 *
 * @param mode the mode
 * @param reason why, as the end of a sentence: {@code because CI is set}
 */
public record ModeChoice(Mode mode, String reason) {

    /** The choice as messages speak of it: {@code mode check, because CI is set}. */
    @Override
    public String toString() {
        return "mode " + mode.optionValue() + ", " + reason;
    }
}
