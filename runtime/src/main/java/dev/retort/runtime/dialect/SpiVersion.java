package dev.retort.runtime.dialect;

/**
 * The version of what dialects implement. It grows whenever an operation, a column type or an obligation
 * of a dialect is added.
 */
public final class SpiVersion {
    /**
     * The version of this build. A dialect returns this constant from {@link
     * DialectProvider#spiVersion()}: the compiler writes the number into the dialect, which so carries
     * the version that it was compiled against.
     */
    public static final int CURRENT = 1;

    /** The oldest version whose dialects still know all that they are asked for. */
    public static final int OLDEST = 1;

    private SpiVersion() {}
}
