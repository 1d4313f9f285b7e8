package backstep.layout.graphviz;

import backstep.text.Messages;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizV8Engine;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The Graphviz that comes with graphviz-java: compiled to JavaScript and run by an old V8. It runs in a JVM of its own,
 * because a layout in V8 cannot be interrupted, each thread would keep a V8 for ever, and loading it makes the JVM warn
 * about its stack guard. V8 is packed on request only: see {@code pom.xml}, profile {@code embedded-graphviz}.
 */
public final class EmbeddedGraphviz {

    /** In bytes. Its default of 16 MB is too little for thousands of nodes. */
    private static final int MEMORY = 256 << 20;

    private static final String V8 = "com/eclipsesource/v8/V8.class";

    private EmbeddedGraphviz() {}

    /** Why it cannot be used here, in words for people; nothing if it can. */
    public static Optional<String> missingBecause() {
        ClassLoader loader = EmbeddedGraphviz.class.getClassLoader();
        if (loader.getResource(V8) == null) {
            return Optional.of(Messages.text("layout.embedded.notPacked"));
        }
        boolean runs = loader.getResource(library()) != null && Files.isExecutable(java());
        return runs ? Optional.empty() : Optional.of(Messages.text("layout.embedded.missing"));
    }

    /** Whether it can be used here. */
    public static boolean available() {
        return missingBecause().isEmpty();
    }

    /** Starts {@link #main} in another JVM. */
    static List<String> command() {
        return List.of(
                java().toString(),
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-PrintWarnings", // about V8's stack guard, which would hide why something failed
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                EmbeddedGraphviz.class.getName());
    }

    /**
     * Reads DOT from standard input and writes the format "plain" to standard output. V8's library is unpacked into the
     * working directory.
     */
    public static void main(String... arguments) throws IOException {
        Thread.currentThread().setUncaughtExceptionHandler((_, refused) -> System.err.println(refused.getMessage()));
        String dot = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Path folder = Path.of("").toAbsolutePath();
        try (GraphvizV8Engine engine = new GraphvizV8Engine(folder.toString())) {
            Options options = Options.create().format(Format.PLAIN).totalMemory(MEMORY);
            System.out.print(engine.execute(dot, options, Rasterizer.NONE).asString());
        }
    }

    /** Our own class path in absolute terms, for the other JVM starts in another folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", windows() ? "java.exe" : "java");
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /** The name of V8's library inside its jar. */
    private static String library() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = windows() ? "win32" : name.startsWith("mac") ? "macosx" : "linux";
        String processor = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        return "libj2v8_" + system + "_" + processor + (windows() ? ".dll" : name.startsWith("mac") ? ".dylib" : ".so");
    }
}
