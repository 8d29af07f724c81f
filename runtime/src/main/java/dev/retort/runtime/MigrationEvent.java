package dev.retort.runtime;

import dev.retort.schema.finding.Finding;
import java.time.Duration;

/** Something that happens while revisions are applied or undone, told as it happens. */
public sealed interface MigrationEvent {

    /**
     * Another starter is at work, or somebody else holds what this one needs; it waits for them.
     *
     * @param holder who it is, in a person's words
     * @param waited how long it has been waited for already
     */
    record Waiting(String holder, Duration waited) implements MigrationEvent {}

    /**
     * A revision begins, or goes on after an interruption.
     *
     * @param revision the revision
     * @param direction which way it is gone
     * @param steps how many steps it has
     * @param done how many of them were done before the interruption
     */
    record RevisionStarted(RevisionRef revision, Direction direction, int steps, int done) implements MigrationEvent {}

    /**
     * A statement, or a step in code, begins.
     *
     * @param revision the revision it belongs to
     * @param step its number, counted from 1
     * @param steps how many steps the revision has
     * @param text its SQL, or what it does
     */
    record StepStarted(RevisionRef revision, int step, int steps, String text) implements MigrationEvent {}

    /**
     * A statement, or a step in code, ended well.
     *
     * @param revision the revision it belongs to
     * @param step its number, counted from 1
     * @param steps how many steps the revision has
     * @param duration how long it took
     */
    record StepFinished(RevisionRef revision, int step, int steps, Duration duration) implements MigrationEvent {}

    /**
     * A batch of a step whose rows are changed some at a time is committed.
     *
     * @param revision the revision it belongs to
     * @param step the number of the step, counted from 1
     * @param steps how many steps the revision has
     * @param rows how many rows were looked at by this program so far, of those that the step is for
     * @param duration how long this batch took
     */
    record BatchFinished(RevisionRef revision, int step, int steps, long rows, Duration duration)
            implements MigrationEvent {}

    /**
     * What became of a statement that was running when its program died was found out.
     *
     * @param revision the revision it belongs to
     * @param step its number, counted from 1
     * @param found what was found, in a person's words
     */
    record DoubtDecided(RevisionRef revision, int step, String found) implements MigrationEvent {}

    /**
     * Something failed in a way that trying again may mend.
     *
     * @param why what the database said
     * @param attempt how often it was tried
     * @param pause how long it is waited before the next time
     */
    record Retrying(String why, int attempt, Duration pause) implements MigrationEvent {}

    /** A revision is applied, or undone, and the database's log says so. */
    record RevisionFinished(AppliedRevision revision) implements MigrationEvent {}

    /** Something that a person should know. */
    record Warning(Finding finding) implements MigrationEvent {}
}
