package dev.retort.benchmarks.compile;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One compile in a JVM that has done nothing yet. Arguments: the folder of the sources, and the options of
 * javac. Writes the nanoseconds and the bytes allocated.
 */
public final class Compiler {
    private Compiler() {}

    public static void main(String[] arguments) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long own = Thread.currentThread().getId();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        long bytes = threads.getThreadAllocatedBytes(own);
        long start = System.nanoTime();
        boolean compiled = compile(sources, List.of(arguments).subList(1, arguments.length));
        long nanos = System.nanoTime() - start;
        System.out.println(nanos + " " + (threads.getThreadAllocatedBytes(own) - bytes));
        System.exit(compiled ? 0 : 1);
    }

    private static boolean compile(List<Path> sources, List<String> options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            return compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
    }
}
