package dev.retort.runtime.datacheck;

import java.util.List;

/**
 * A check as SQL.
 *
 * @param complaint what is wrong with the rows that are found, in words that follow their number: {@code
 *     rows of people have no email}
 * @param count the query that counts the rows that are in the way
 * @param sample the query that gives the first of them, by the columns of {@code keys}
 * @param keys the columns that tell a person which rows they are
 * @param wayOut what a person can do about them
 */
record RowQuestion(String complaint, String count, String sample, List<String> keys, String wayOut) {}
