package backstep.ui.workspace;

import backstep.nn.train.ReadyExperiment;
import backstep.text.Messages;
import backstep.ui.action.PaletteEntry;
import backstep.ui.action.PaletteSource;
import backstep.ui.expression.model.Example;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Offers the examples of both workspaces, whichever is shown.
 *
 * @param expressions opens an expression to begin with
 * @param experiments opens a network to begin with
 */
record ExampleEntries(Consumer<Example> expressions, Consumer<ReadyExperiment> experiments) implements PaletteSource {

    @Override
    public List<PaletteEntry> entries() {
        return Stream.concat(
                        Stream.of(Example.values()).map(this::expression),
                        Stream.of(ReadyExperiment.values()).map(this::experiment))
                .toList();
    }

    private PaletteEntry expression(Example example) {
        return entry("expression", example.id(), example.title(), () -> expressions.accept(example));
    }

    private PaletteEntry experiment(ReadyExperiment ready) {
        return entry("network", ready.id(), ready.title(), () -> experiments.accept(ready));
    }

    private static PaletteEntry entry(String workspace, String id, String title, Runnable deed) {
        String kind = Messages.text("ui.palette.example", Messages.text("ui.workspace." + workspace));
        return PaletteEntry.of("example." + workspace + "." + id, title, kind, deed);
    }
}
