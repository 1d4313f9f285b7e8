package backstep.lang;

import backstep.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of a text; those that follow each other are told as one run, {@code 3, 7–9}. */
final class LineRuns {

    private final int most;
    private final List<int[]> runs = new ArrayList<>();
    private int leftOut;

    /** @param most how many runs are listed; further ones are only counted */
    LineRuns(int most) {
        this.most = most;
    }

    /** Adds a line, which is not above the one before. */
    void add(int line) {
        if (!runs.isEmpty() && line <= runs.getLast()[1] + 1) {
            runs.getLast()[1] = Math.max(line, runs.getLast()[1]);
        } else if (runs.size() == most) {
            leftOut++;
        } else {
            runs.add(new int[] {line, line});
        }
    }

    /** The line that was added first. */
    int first() {
        return runs.getFirst()[0];
    }

    /** The lines in words; empty if it is but one. */
    String text() {
        if (leftOut == 0 && runs.size() == 1 && runs.getFirst()[0] == runs.getFirst()[1]) {
            return "";
        }
        String listed = runs.stream()
                .map(run -> run[0] == run[1] ? Integer.toString(run[0]) : run[0] + "–" + run[1])
                .collect(Collectors.joining(", "));
        return leftOut == 0 ? listed : Messages.text("lang.lines.more", listed);
    }
}
