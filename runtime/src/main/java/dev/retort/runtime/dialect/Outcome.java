package dev.retort.runtime.dialect;

import java.util.List;

/** What became of a statement that may have been running when somebody died. */
public sealed interface Outcome {

    /** It had its effect. */
    record Done() implements Outcome {}

    /** It had no effect; it is to be run. */
    record NotDone() implements Outcome {}

    /**
     * It was left half done.
     *
     * @param cleanup what takes the half away, after which the statement is to be run
     */
    record Half(List<SqlStatement> cleanup) implements Outcome {
        public Half {
            cleanup = List.copyOf(cleanup);
        }
    }

    /**
     * The database looks neither as it did before the statement nor as it should after it.
     *
     * @param what what was expected and what is there
     */
    record Unknown(String what) implements Outcome {}
}
