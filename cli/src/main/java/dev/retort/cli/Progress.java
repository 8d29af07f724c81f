package dev.retort.cli;

import dev.retort.runtime.MigrationEvent;
import dev.retort.runtime.MigrationListener;
import java.io.PrintWriter;

/** Tells a person who waits what is waited for; what went well is told by the answer. */
final class Progress implements MigrationListener {
    private final PrintWriter err;
    private final Palette palette;
    private final Secrets secrets;

    Progress(PrintWriter err, Palette palette, Secrets secrets) {
        this.err = err;
        this.palette = palette;
        this.secrets = secrets;
    }

    @Override
    public void on(MigrationEvent event) {
        if (event instanceof MigrationEvent.Waiting waiting) {
            say("waiting for " + waiting.holder() + " (" + waiting.waited().toSeconds() + " s)");
        } else if (event instanceof MigrationEvent.Retrying retrying) {
            say("trying again: " + retrying.why());
        } else if (event instanceof MigrationEvent.BatchFinished batch) {
            say(batch.revision().id() + ", step " + batch.step() + " of " + batch.steps() + ": " + batch.rows()
                    + " rows");
        } else if (event instanceof MigrationEvent.DoubtDecided decided) {
            say(decided.revision().id() + ", step " + decided.step() + ": " + decided.found());
        }
    }

    private void say(String text) {
        err.println(palette.faint(secrets.hide(text)));
    }
}
