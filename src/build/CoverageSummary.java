import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Prints JaCoCo's coverage of each package and of the whole; the build runs this source file as it stands. */
class CoverageSummary {
    private record Count(int coveredLines, int lines, int coveredBranches, int branches) {
        static final Count NONE = new Count(0, 0, 0, 0);

        Count plus(Count other) {
            return new Count(
                    coveredLines + other.coveredLines,
                    lines + other.lines,
                    coveredBranches + other.coveredBranches,
                    branches + other.branches);
        }

        String line(String name, int width) {
            return String.format(
                    Locale.ROOT,
                    "  %-" + width + "s  %s of %6d lines  %s of %5d branches",
                    name,
                    percent(coveredLines, lines),
                    lines,
                    percent(coveredBranches, branches),
                    branches);
        }

        private static String percent(int part, int whole) {
            return whole == 0 ? "     –" : String.format(Locale.ROOT, "%5.1f%%", 100.0 * part / whole);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path csv = Path.of(arguments[0]);
        if (!Files.exists(csv)) {
            return; // no test ran
        }
        var packages = new TreeMap<String, Count>(Comparator.naturalOrder());
        for (String row : Files.readAllLines(csv).stream().skip(1).toList()) {
            List<String> cells = List.of(row.split(",", -1));
            packages.merge(cells.get(1), count(cells), Count::plus);
        }
        int width = packages.keySet().stream().mapToInt(String::length).max().orElse(5);
        IO.println("Coverage");
        packages.forEach((name, count) -> IO.println(count.line(name, width)));
        IO.println(packages.values().stream().reduce(Count.NONE, Count::plus).line("total", width));
    }

    // GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,_COVERED,BRANCH_MISSED,_COVERED,LINE_MISSED,_COVERED,…
    private static Count count(List<String> cells) {
        int missedBranches = Integer.parseInt(cells.get(5));
        int coveredBranches = Integer.parseInt(cells.get(6));
        int missedLines = Integer.parseInt(cells.get(7));
        int coveredLines = Integer.parseInt(cells.get(8));
        return new Count(coveredLines, missedLines + coveredLines, coveredBranches, missedBranches + coveredBranches);
    }
}
