package backstep.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyMatchTest {

    /** What was found stands in brackets. */
    @ParameterizedTest
    @CsvSource({
        "zin, Zoom in, [Z]oom [in]",
        "zoom, Zoom in, [Zoom] in",
        "in, Find nodes, F[in]d nodes",
        "fn, Find nodes, [F]ind [n]odes",
        "STEP, Step forward, [Step] forward",
        "sf, Step forward, [S]tep [f]orward",
        "forward step, Step forward, [Step] [forward]",
        "tb, To the last breakpoint, [T]o the last [b]reakpoint",
        "dark, Theme: Dark, Theme: [Dark]",
        "1, Open 10 samples, Open [1]0 samples",
        "ü, Überall, [Ü]berall"
    })
    void theBestPlacesAreFound(String query, String text, String marked) {
        assertThat(mark(query, text)).isEqualTo(marked);
    }

    private static String mark(String query, String text) {
        FuzzyMatch match = FuzzyMatch.of(query, text).orElseThrow();
        StringBuilder marked = new StringBuilder();
        for (FuzzyMatch.Piece piece : match.pieces(text.length())) {
            String part = text.substring(piece.from(), piece.to());
            marked.append(piece.found() ? "[" + part + "]" : part);
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource({"x, Zoom in", "niz, Zoom in", "zoom z x, Zoom in", "zoomin2, Zoom in", "a, ''"})
    void lettersThatAreNotThereInThisOrderAreNotFound(String query, String text) {
        assertThat(FuzzyMatch.of(query, text)).isEmpty();
    }

    @Test
    void anEmptyQueryMatchesEverythingAlikeAndMarksNothing() {
        assertThat(mark("  ", "Zoom in")).isEqualTo("Zoom in");
        assertThat(FuzzyMatch.of("", "Zoom in").orElseThrow().score()).isZero();
        assertThat(FuzzyMatch.of("", "").orElseThrow().score()).isZero();
    }

    @Test
    void whatBeginsWordsAndStandsTogetherIsBetter() {
        List<String> texts = Stream.of("Find the next", "Unfit", "Fit the graph", "Refitting", "A fit")
                .sorted((a, b) -> Integer.compare(score(b), score(a)))
                .toList();
        assertThat(texts).containsExactly("Fit the graph", "A fit", "Find the next", "Unfit", "Refitting");
    }

    private static int score(String text) {
        return FuzzyMatch.of("fit", text).orElseThrow().score();
    }
}
