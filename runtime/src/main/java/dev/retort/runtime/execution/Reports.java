package dev.retort.runtime.execution;

import dev.retort.runtime.AppliedRevision;
import dev.retort.runtime.MigrationEvent;
import dev.retort.runtime.MigrationListener;
import dev.retort.schema.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what happens into the log that a person follows, passes it on, and keeps the warnings. */
final class Reports implements MigrationListener {
    private static final Logger LOG = LoggerFactory.getLogger("dev.retort");

    private final List<MigrationListener> listeners;
    private final List<Finding> warnings = new ArrayList<>();

    Reports(List<MigrationListener> listeners) {
        this.listeners = listeners;
    }

    /** The warnings so far. */
    List<Finding> warnings() {
        return List.copyOf(warnings);
    }

    /** Tells a warning. */
    void warn(Finding finding) {
        on(new MigrationEvent.Warning(finding));
    }

    @Override
    public void on(MigrationEvent event) {
        log(event);
        for (MigrationListener listener : listeners) {
            listener.on(event);
        }
    }

    private void log(MigrationEvent event) {
        if (event instanceof MigrationEvent.RevisionStarted started) {
            LOG.info(
                    "{} of {} {} begins{}",
                    started.direction().word(),
                    started.revision().id(),
                    started.revision().name(),
                    started.done() == 0 ? "" : " again at step " + (started.done() + 1) + " of " + started.steps());
        } else if (event instanceof MigrationEvent.StepStarted step) {
            LOG.debug("step {} of {}: {}", step.step(), step.steps(), step.text());
        } else if (event instanceof MigrationEvent.StepFinished step) {
            LOG.debug(
                    "step {} of {} took {} ms",
                    step.step(),
                    step.steps(),
                    step.duration().toMillis());
        } else if (event instanceof MigrationEvent.BatchFinished batch) {
            LOG.info(
                    "step {} of {}: {} rows, the last batch in {} ms",
                    batch.step(),
                    batch.steps(),
                    batch.rows(),
                    batch.duration().toMillis());
        } else if (event instanceof MigrationEvent.RevisionFinished finished) {
            AppliedRevision revision = finished.revision();
            LOG.info(
                    "{} {} {} in {} ms",
                    revision.direction().done(),
                    revision.id(),
                    revision.name(),
                    revision.duration().toMillis());
        } else if (event instanceof MigrationEvent.Waiting waiting) {
            LOG.info("waiting since {} s for {}", waiting.waited().toSeconds(), waiting.holder());
        } else if (event instanceof MigrationEvent.Retrying retry) {
            LOG.warn(
                    "attempt {} failed, again in {} ms: {}",
                    retry.attempt(),
                    retry.pause().toMillis(),
                    retry.why());
        } else if (event instanceof MigrationEvent.DoubtDecided decided) {
            LOG.warn(
                    "step {} of {} {} was interrupted: {}",
                    decided.step(),
                    decided.revision().id(),
                    decided.revision().name(),
                    decided.found());
        } else if (event instanceof MigrationEvent.Warning warning) {
            warnings.add(warning.finding());
            LOG.warn("{}", warning.finding());
        }
    }
}
