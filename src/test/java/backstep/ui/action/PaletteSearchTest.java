package backstep.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteSearchTest {
    private final List<PaletteEntry> first =
            new ArrayList<>(List.of(entry("Zoom in"), entry("Zoom out"), entry("Fit")));
    private final PaletteSearch search = new PaletteSearch(List.of(() -> first, () -> List.of(entry("Zebra"))));

    private static PaletteEntry entry(String text) {
        return PaletteEntry.of(text, text, "kind", () -> {});
    }

    private List<String> find(String query) {
        return search.find(query).stream().map(hit -> hit.entry().text()).toList();
    }

    @Test
    void anEmptyQueryFindsAllInTheOrderOfTheSources() {
        search.refresh();
        assertThat(find("")).containsExactly("Zoom in", "Zoom out", "Fit", "Zebra");
    }

    @Test
    void whatWasChosenLastComesFirst() {
        search.choose(entry("Zebra"));
        search.choose(entry("Fit"));
        search.choose(entry("Zebra"));
        search.refresh();
        assertThat(find("")).containsExactly("Zebra", "Fit", "Zoom in", "Zoom out");
    }

    @Test
    void theBestMatchComesFirstAndAmongEqualsTheOneChosenLast() {
        search.choose(entry("Zoom out"));
        search.refresh();
        assertThat(find("zo")).containsExactly("Zoom out", "Zoom in");
        assertThat(find("z")).containsExactly("Zoom out", "Zoom in", "Zebra");
        assertThat(find("ze")).containsExactly("Zebra");
        assertThat(find("nowhere")).isEmpty();
    }

    @Test
    void aSourceIsAskedAgainEachTime() {
        search.refresh();
        first.removeFirst();
        assertThat(find("")).hasSize(4);
        search.refresh();
        assertThat(find("")).containsExactly("Zoom out", "Fit", "Zebra");
    }
}
