package dev.retort.runtime.support;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk that is full after some more bytes, through H2's own door for file systems: {@code
 * jdbc:h2:limited:file:/folder/database}. What is written within a file needs room, too, as where files are copied on
 * write.
 */
public final class LimitedDisk extends FilePathWrapper {
    private static final String SCHEME = "limited";
    private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    /** To be called before the first use of a URL. */
    public static void register() {
        FilePath.register(new LimitedDisk());
    }

    /** How many bytes may be written from now on. */
    public static void leave(long bytes) {
        ROOM.set(bytes);
    }

    /** There is room for anything from now on. */
    public static void makeRoom() {
        leave(Long.MAX_VALUE);
    }

    /** How many bytes were written since there was room for anything. */
    public static long written() {
        return Long.MAX_VALUE - ROOM.get();
    }

    /** The URL of a database in a file of this file system. */
    public static String url(Path file) {
        return "jdbc:h2:" + SCHEME + ":file:" + file.toAbsolutePath();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Limited(getBase().open(mode));
    }

    /** A file that is open. */
    private static final class Limited extends FileBase {
        private final FileChannel real;

        Limited(FileChannel real) {
            this.real = real;
        }

        private static void take(int bytes) throws IOException {
            if (ROOM.addAndGet(-bytes) < 0) {
                // Full is full: what is smaller does not fit either.
                ROOM.set(0);
                throw new IOException("No space left on device");
            }
        }

        @Override
        public int write(ByteBuffer data, long at) throws IOException {
            take(data.remaining());
            return real.write(data, at);
        }

        @Override
        public int write(ByteBuffer data) throws IOException {
            take(data.remaining());
            return real.write(data);
        }

        @Override
        public int read(ByteBuffer data, long at) throws IOException {
            return real.read(data, at);
        }

        @Override
        public int read(ByteBuffer data) throws IOException {
            return real.read(data);
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long at) throws IOException {
            real.position(at);
            return this;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            real.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            real.force(metadata);
        }

        @Override
        public FileLock tryLock(long from, long size, boolean shared) throws IOException {
            return real.tryLock(from, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }
    }
}
