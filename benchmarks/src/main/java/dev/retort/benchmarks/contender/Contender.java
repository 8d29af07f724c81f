package dev.retort.benchmarks.contender;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;

/** A tool that brings a database up to date. */
public interface Contender {

    /** Its name on the results page. */
    String name();

    /**
     * Writes what the tool needs to apply a workload.
     *
     * @param folder an empty folder of its own
     */
    void write(Workload workload, Path folder) throws IOException;

    /** Takes what was written into a folder, by this process or another, as what is applied from now on. */
    void open(Workload workload, Path folder) throws IOException;

    /**
     * Brings a database to the end of the workload, as an application does at start: with everything made anew.
     *
     * @throws Exception if the tool fails
     */
    void upgrade(DataSource database) throws Exception;
}
