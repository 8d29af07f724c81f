package dev.retort.processor.publish;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * Files that are to be written together: all of them, in their order, or none. Each is written beside its
 * place first and then moved there, so nobody ever sees half of one.
 */
public final class Publication {
    private static final String UNFINISHED = ".unfinished";

    private final List<PublishedFile> files = new ArrayList<>();
    private final List<Path> deleted = new ArrayList<>();
    private final Function<Path, String> names;

    /**
     * @param names how messages call a file
     */
    public Publication(Function<Path, String> names) {
        this.names = names;
    }

    private record PublishedFile(Path path, byte[] content) {
        Path unfinished() {
            return path.resolveSibling(path.getFileName() + UNFINISHED);
        }
    }

    /** Adds a file, which may be there already. */
    public void add(Path path, byte[] content) {
        requireFolder(path.getParent());
        files.add(new PublishedFile(path, content.clone()));
    }

    /** Deletes a file, if it is there, once the others are written. */
    public void delete(Path path) {
        deleted.add(path);
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /**
     * Writes the files.
     *
     * @throws RetortException if one cannot be written; everything is then as it was before
     */
    public void publish() {
        Deque<Undo> undo = new ArrayDeque<>();
        try {
            for (PublishedFile file : files) {
                createFolders(file.path().getParent(), undo);
                undo.push(() -> Files.deleteIfExists(file.unfinished()));
                Files.write(file.unfinished(), file.content());
            }
            // A name that differs in the case of letters only may mean a file that is about to be written.
            for (Path path : deleted) {
                if (isWritten(path)) {
                    undo.push(restoring(path));
                    Files.deleteIfExists(path);
                }
            }
            for (PublishedFile file : files) {
                undo.push(restoring(file.path()));
                Files.move(
                        file.unfinished(),
                        file.path(),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
            for (Path path : deleted) {
                if (!isWritten(path)) {
                    undo.push(restoring(path));
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            undo.forEach(Undo::tryRun);
            throw cannotWrite(e);
        }
    }

    private boolean isWritten(Path path) throws IOException {
        for (PublishedFile file : files) {
            if (Files.exists(path) && Files.exists(file.path()) && Files.isSameFile(path, file.path())) {
                return true;
            }
        }
        return false;
    }

    /** A folder that is a file, or that nobody may write into, is better known before anything is made. */
    private void requireFolder(Path folder) {
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing)) {
            throw new RetortException(
                    Code.RT008,
                    names.apply(existing == null ? folder : existing)
                            + " is not a folder, so nothing can be written into it; move it away");
        }
        if (!Files.isWritable(existing)) {
            throw new RetortException(
                    Code.RT008,
                    names.apply(existing) + " cannot be written into; give the user who compiles the right to do so");
        }
    }

    private static void createFolders(Path folder, Deque<Undo> undo) throws IOException {
        if (!Files.exists(folder)) {
            createFolders(folder.getParent(), undo);
            Files.createDirectory(folder);
            undo.push(() -> Files.deleteIfExists(folder));
        }
    }

    private static Undo restoring(Path path) throws IOException {
        if (!Files.exists(path)) {
            return () -> Files.deleteIfExists(path);
        }
        byte[] before = Files.readAllBytes(path);
        return () -> Files.write(path, before);
    }

    private RetortException cannotWrite(Exception cause) {
        String list = String.join(
                ", ", files.stream().map(file -> names.apply(file.path())).toList());
        return new RetortException(
                Code.RT008,
                "cannot write " + list + " (" + cause + "); nothing was written: " + WriteAdvice.on(cause),
                cause);
    }

    /** A step back; what cannot be undone must not hide why it had to be. */
    @FunctionalInterface
    private interface Undo {
        void run() throws IOException;

        private void tryRun() {
            try {
                run();
            } catch (IOException e) {
                // The failure that led here is reported.
            }
        }
    }
}
