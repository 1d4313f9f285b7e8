package backstep.ui.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the command palette finds, and what was chosen in it before. */
final class PaletteSearch {

    private final List<PaletteSource> sources;

    /** The identifiers of what was chosen, the newest first. */
    private final List<String> chosen = new ArrayList<>();

    private List<PaletteEntry> entries = List.of();

    PaletteSearch(List<PaletteSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Asks all sources anew, and puts what was chosen last before all others. */
    void refresh() {
        entries = sources.stream()
                .flatMap(source -> source.entries().stream())
                .sorted(Comparator.comparingInt(this::age))
                .toList();
    }

    private int age(PaletteEntry entry) {
        int age = chosen.indexOf(entry.id());
        return age < 0 ? chosen.size() : age;
    }

    /** What matches a query, the best first; all for an empty one. Equally good ones keep their order. */
    List<PaletteHit> find(String query) {
        return entries.stream()
                .flatMap(entry -> hit(query, entry).stream())
                .sorted(Comparator.comparingInt(hit -> -hit.match().score()))
                .toList();
    }

    private static Optional<PaletteHit> hit(String query, PaletteEntry entry) {
        return FuzzyMatch.of(query, entry.text()).map(match -> new PaletteHit(entry, match));
    }

    /** Remembers that something was chosen. */
    void choose(PaletteEntry entry) {
        chosen.remove(entry.id());
        chosen.addFirst(entry.id());
    }
}
