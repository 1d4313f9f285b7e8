package backstep.ui.expression.model;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.NodeRange;
import backstep.engine.analysis.Repetitions;
import backstep.engine.analysis.Repetitions.Repetition;
import backstep.lang.Compilation;
import backstep.lang.Program;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Parts of a text without groups that are built alike: found, offered, and folded if the learner likes. */
public final class Repeats {

    private static final int LEAST_OPERATIONS = 3;
    /** What has fewer boxes is easily seen as it is. */
    private static final int LEAST_BOXES = 30;

    private final Latest<Optional<Offer>> searching;
    private final Consumer<Boolean> group;
    private final Consumer<String> write;
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean dismissed;

    /**
     * Parts that are built alike.
     *
     * @param program without groups
     * @param spans all parts, in the order of their nodes
     * @param operations in each of the largest parts
     * @param kinds how many different kinds of parts there are
     * @param text the text with the parts as groups; empty if it cannot be written so
     * @param folded whether they are folded already
     */
    public record Offer(
            Program program, List<NodeRange> spans, int operations, int kinds, Optional<String> text, boolean folded) {

        private static Optional<Offer> of(Program program, boolean folded) {
            List<Repetition> kinds = kindsIn(program.graph());
            List<NodeRange> spans = spansOf(kinds, program.graph());
            return spans.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Offer(
                            program,
                            spans,
                            kinds.getFirst().operations(),
                            kinds.size(),
                            program.withGroupComments(spans),
                            folded));
        }
    }

    /**
     * Nothing is offered yet.
     *
     * @param group takes each part as a closed group, or does so no more
     * @param write puts another text in place of the present one
     */
    Repeats(Tasks tasks, Consumer<Boolean> group, Consumer<String> write) {
        this.searching = tasks.latest(found -> offer.set(dismissed ? Optional.empty() : found), problem -> {
            throw new IllegalStateException(problem);
        });
        this.group = group;
        this.write = write;
    }

    private static List<Repetition> kindsIn(Graph graph) {
        boolean worthIt = graph.groups().isEmpty() && Folding.open(graph).boxCount() > LEAST_BOXES;
        return worthIt
                ? Repetitions.find(graph, LEAST_OPERATIONS).stream()
                        .filter(kind -> kind.spans(graph).size() > 1)
                        .toList()
                : List.of();
    }

    private static List<NodeRange> spansOf(List<Repetition> kinds, Graph graph) {
        return kinds.stream()
                .flatMap(kind -> kind.spans(graph).stream())
                .sorted(Comparator.comparingInt(NodeRange::first))
                .toList();
    }

    /** What was compiled, with its parts as groups. On any thread. */
    static Compilation grouped(Compilation compilation) {
        Program program = compilation.program();
        if (program == null) {
            return compilation;
        }
        List<NodeRange> spans = spansOf(kindsIn(program.graph()), program.graph());
        return spans.isEmpty() ? compilation : compilation.with(program.withGroups(spans));
    }

    /**
     * Looks for parts in a program that is going to be shown.
     *
     * @param folded whether its text was {@link #grouped}
     */
    void look(Program program, boolean folded) {
        boolean already = folded && !program.graph().groups().isEmpty();
        Program plain = already ? program.withGroups(List.of()) : program;
        searching.submit(() -> Offer.of(plain, already));
    }

    /** Another text is opened. */
    void forget() {
        searching.cancel();
        dismissed = false;
        offer.set(Optional.empty());
    }

    /** Takes each part as a group and closes them all. */
    public void fold() {
        change(true);
    }

    /** Shows the text's own graph again. */
    public void unfold() {
        change(false);
    }

    private void change(boolean fold) {
        offer.get().ifPresent(present -> {
            offer.set(Optional.of(new Offer(
                    present.program(), present.spans(), present.operations(), present.kinds(), present.text(), fold)));
            group.accept(fold);
        });
    }

    /** Writes the groups into the text, which then says itself what belongs together. */
    public void writeIntoText() {
        offer.get().flatMap(Offer::text).ifPresent(text -> {
            offer.set(Optional.empty());
            write.accept(text);
        });
    }

    /** Offers nothing more until another text is opened. What is folded stays so. */
    public void dismiss() {
        dismissed = true;
        offer.set(Optional.empty());
    }

    /** What is offered; empty if there is nothing worth it. */
    public ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }
}
