package dev.retort.runtime.dialect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * How the rows that a statement is for are changed some at a time, in the order of a key. Keys are the texts of
 * their columns' values; what is asked for by one is asked for as plain SQL text, as everything else is.
 */
public interface Batches {

    /**
     * A query for the key of the last row of the next batch; it has no row if fewer than that many are left.
     *
     * @param after the key of the last row of the batch before it, empty for none
     * @param rows how many rows the batch has
     */
    String bound(List<String> after, int rows);

    /** The key in a row of {@link #bound}. */
    List<String> key(ResultSet row) throws SQLException;

    /**
     * The statement for the rows of a batch.
     *
     * @param after the key of the last row of the batch before it, empty for none
     * @param last the key of its own last row
     */
    String change(List<String> after, List<String> last);

    /** The statement for whatever the batches left: the last ones, and rows that came behind them meanwhile. */
    String rest();
}
