package dev.retort.benchmarks.compile;

import dev.retort.benchmarks.measure.ChildJvm;
import dev.retort.benchmarks.measure.Interleaved;
import dev.retort.benchmarks.measure.Samples;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Compiles a module in a JVM of its own. The time that counts is that of the compiler, not of the process. */
final class CompileRun implements Interleaved.Task {
    private final Path sources;
    private final Path classes;
    private final List<String> options;
    private final Preparation preparation;
    private final List<Long> nanos = new ArrayList<>();
    private final List<Long> bytes = new ArrayList<>();

    /** What a compile needs beforehand. */
    interface Preparation {
        void run() throws IOException;
    }

    /**
     * @param classPath of the module
     * @param processorPath empty for no processor
     * @param preparation brings the module to where each compile begins
     */
    CompileRun(EntityModule module, List<Path> classPath, List<Path> processorPath, Preparation preparation)
            throws IOException {
        this.sources = module.sources();
        this.classes = Files.createTempDirectory("retort-benchmark-classes");
        this.preparation = preparation;
        this.options = new ArrayList<>(List.of("-nowarn", "-d", classes.toString(), "-classpath", joined(classPath)));
        if (processorPath.isEmpty()) {
            options.add("-proc:none");
        } else {
            options.addAll(List.of(
                    "-processorpath",
                    joined(processorPath),
                    "-Aretort.mode=generate",
                    "-Aretort.projectDir=" + module.folder()));
        }
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public void before() throws IOException {
        preparation.run();
        EntityModule.delete(classes);
        Files.createDirectories(classes);
    }

    @Override
    public void run() throws Exception {
        List<String> arguments = new ArrayList<>(List.of(sources.toString()));
        arguments.addAll(options);
        String[] result = ChildJvm.lastLine(List.of(ownClasses()), Compiler.class, arguments)
                .split(" ");
        nanos.add(Long.parseLong(result[0]));
        bytes.add(Long.parseLong(result[1]));
    }

    /** The times of the compiler; the first process of all is left out. */
    Samples compilerTimes() {
        return new Samples(nanos.stream().skip(1).mapToLong(Long::longValue).toArray());
    }

    /** What a compile allocates, in words. */
    String allocated() {
        return String.format(Locale.ROOT, "%,d MB", bytes.get(bytes.size() - 1) / 1_000_000);
    }

    /** Where the classes of these measurements are. */
    static Path ownClasses() {
        return Path.of(Compiler.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
