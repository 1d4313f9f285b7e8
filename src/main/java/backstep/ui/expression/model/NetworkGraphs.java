package backstep.ui.expression.model;

import backstep.document.Act;
import backstep.document.ExpressionSpec;
import backstep.document.GraphOrigin;
import backstep.engine.Graph;
import backstep.lang.Program;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** How an expression takes graphs that were not typed, such as a part of a network. On the JavaFX thread only. */
public final class NetworkGraphs {

    private final ExpressionStore store;

    NetworkGraphs(ExpressionStore store) {
        this.store = store;
    }

    /** Opens a text that was written out of a network, at its beginning. */
    public void open(String source, GraphOrigin origin) {
        store.open(source, origin);
    }

    /**
     * Opens a graph that no text made, at its beginning.
     *
     * @param title stands as a comment where the text would be
     * @param origin from where it can be made again
     */
    public void open(Graph graph, String title, GraphOrigin origin) {
        Program program = program(graph, title);
        store.pipeline().give(program);
        store.open(program.text(), origin);
    }

    private static Program program(Graph graph, String title) {
        return Program.of(graph, "# " + title);
    }

    /**
     * Goes on with another graph that no text made. Where only numbers differ, one stays where one was in the graph before.
     *
     * @param act as what this can be undone; empty if it belongs to the last act
     * @param change what else changes with it
     */
    public void goOn(Graph graph, String title, Optional<Act> act, UnaryOperator<ExpressionSpec> change) {
        store.goOn(program(graph, title), changing(act), change);
    }

    /** Goes on with another text that was not typed, likewise. */
    public void goOn(String source, Optional<Act> act, UnaryOperator<ExpressionSpec> change) {
        changing(act).accept(spec -> change.apply(spec.withText(source)));
    }

    private Consumer<UnaryOperator<ExpressionSpec>> changing(Optional<Act> act) {
        return act.<Consumer<UnaryOperator<ExpressionSpec>>>map(known -> change -> store.change(known, change))
                .orElse(store::amend);
    }

    /** Shows a document whose graph is made elsewhere, and is then {@link #give given}, or {@link #giveUp given up}. */
    public void await(ExpressionSpec other) {
        store.await(other);
    }

    /** Takes the graph that was waited for. */
    public void give(Graph graph) {
        store.give(Program.of(graph, store.spec().text()));
    }

    /** There is only the text that stands for the graph that was waited for. */
    public void giveUp() {
        store.giveUp();
    }

    /** Says where the graph comes from, which is no act of the person. */
    public void setOrigin(GraphOrigin origin) {
        store.amend(spec -> spec.withOrigin(origin));
    }
}
