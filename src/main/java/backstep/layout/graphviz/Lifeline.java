package backstep.layout.graphviz;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a program end with us, however we end. A shell beside it holds the other end of its own standard input: when
 * that closes, because we gave up or because the system ended us, the program is ended too. Systems without a POSIX
 * shell run the program as it is; there it ends by itself when it has drawn.
 */
final class Lifeline {

    /**
     * A line on standard input means that we give up and clear away ourselves. Its end without a line means that we are
     * gone; then the working folder goes too, before the program, whose end ends all of this. Signals that a terminal
     * sends to all at once are left to us.
     */
    private static final String SCRIPT = """
        trap '' HUP INT TERM
        exec 3<&0
        "$@" <graph.dot 3<&- &
        program=$!
        (
          read -r line || { kill -STOP "$program"; rm -rf -- "$PWD"; }
          kill -KILL "$program"
        ) <&3 2>/dev/null &
        watch=$!
        exec 3<&-
        wait "$program"
        code=$?
        kill -KILL "$watch"
        exit "$code"
        """;

    private static final String SHELL = "/bin/sh";

    private Lifeline() {}

    /** Whether this system has what it takes. */
    static boolean available() {
        return new File(SHELL).canExecute();
    }

    /** The command that runs another one, which reads the file {@code graph.dot} of the working folder. */
    static List<String> around(List<String> command) {
        List<String> words = new ArrayList<>(List.of(SHELL, "-c", SCRIPT, "backstep-layout"));
        words.addAll(command);
        return words;
    }
}
