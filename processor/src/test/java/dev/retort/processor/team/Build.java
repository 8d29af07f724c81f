package dev.retort.processor.team;

import dev.retort.processor.workspace.Workspace;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Registry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compiled classes, kept apart from what is compiled later. */
record Build(Registry registry) {

    static Build of(Workspace shop, Path kept) {
        return of(shop, kept, "com.acme.shop");
    }

    /** The build of a module whose revisions are in another package. */
    static Build of(Workspace shop, Path kept, String packageName) {
        Path classes = shop.path("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = kept.resolve(classes.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            URLClassLoader loader = new URLClassLoader(new URL[] {kept.toUri().toURL()}, Build.class.getClassLoader());
            return new Build((Registry) loader.loadClass(packageName + ".migrations.Migrations")
                    .getConstructor()
                    .newInstance());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    RegisteredRevision revision(String id) {
        return registry.revisions().stream()
                .filter(revision -> revision.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<String> ids() {
        return registry.revisions().stream().map(RegisteredRevision::id).toList();
    }
}
