package backstep.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processes that run the tests' own classes, so that they can be killed. */
public final class JavaProcess {

    private JavaProcess() {}

    /**
     * One that is not started yet. It keeps what it needs for a while in a folder, and takes that for its home.
     *
     * @param main has the main method
     */
    public static ProcessBuilder of(Path home, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/dist/lib/jvm.options",
                "@src/test/jvm.options",
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().put("XDG_CONFIG_HOME", home.toString());
        process.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
        return process;
    }
}
