package dev.retort.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a user sees when something fails. */
public final class Failures {
    private Failures() {}

    /** The message of a call that fails with a code. */
    public static String messageOf(Code code, ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).as("what is thrown").isInstanceOf(RetortException.class);
        assertThat(thrown.getMessage()).startsWith(code + ": ");
        return thrown.getMessage();
    }
}
