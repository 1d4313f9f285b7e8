package backstep.ui.expression.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Act;
import backstep.document.ExpressionSpec;
import backstep.document.History;
import backstep.document.LeafKey;
import backstep.engine.GraphBuilder;
import backstep.engine.Intervention;
import backstep.engine.Op;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.layout.engines.Layouts;
import backstep.ui.task.QueuedWorkers;
import backstep.ui.task.Tasks;
import backstep.ui.widget.Undoing;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text, leaves and figures set by hand in one history. Workers and the window's thread are queues. */
class ExpressionActsTest {
    private static final String TEXT = "a = 2\nb = 3\ne = a*b\nL = e + a";

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final History<ExpressionSpec> history = new History<>(ExpressionSpec.EMPTY);
    private final ExpressionSession session =
            new ExpressionSession(new Tasks(new QueuedWorkers(work), window::add), Layouts.ofThisMachine(), history);
    private final Undoing acts = new Undoing(history, session::show);

    @BeforeEach
    void open() {
        session.open(TEXT);
        settle();
        acts.separate();
    }

    @Test
    void actsAreUndoneInTheOrderOfDoingWhateverTheyAreOn() {
        setByHand("e", 10);
        edit("b = 3", "b = 4");
        session.leafValues().override(leaf("a"), 5);
        setByHand("e", 20);
        assertThat(undoable()).isEqualTo("setting of e");
        acts.undo();
        assertThat(byHand()).containsExactly(10.0);
        assertThat(undoable()).isEqualTo("a = 2 → 5");
        assertThat(redoable()).isEqualTo("setting of e");
        acts.undo();
        assertThat(session.leafValues().overridesProperty().get()).isEmpty();
        assertThat(undoable()).isEqualTo("\"3\" → \"4\"");
        acts.undo();
        settle();
        assertThat(session.textProperty().get()).isEqualTo(TEXT);
        assertThat(byHand()).containsExactly(10.0);
        acts.undo();
        assertThat(byHand()).isEmpty();
        assertThat(value("L")).isEqualTo(8);
    }

    @Test
    void everythingIsRedoneInTheSameOrder() {
        setByHand("e", 10);
        edit("b = 3", "b = 4");
        session.leafValues().override(leaf("a"), 5);
        for (int act = 0; act < 3; act++) {
            acts.undo();
            settle();
        }
        assertThat(value("L")).isEqualTo(8);
        acts.redo();
        assertThat(value("L")).isEqualTo(12);
        acts.redo();
        settle();
        assertThat(session.textProperty().get()).contains("b = 4");
        acts.redo();
        assertThat(value("L")).isEqualTo(15);
        assertThat(redoable()).isEmpty();
    }

    @Test
    void answersAndComparisonsAreNamedUndoneAndRedone() {
        Answers answers = new Answers(session);
        answers.alwaysProperty().set(true);
        Comparing comparing = session.comparing();
        comparing.keep();
        session.leafValues().override(leaf("a"), 5);
        comparing.update();
        comparing.start(new OtherRun.Updated(new GradientStep(0.2, Set.of())));
        comparing.colouringProperty().set(Comparing.Colouring.GRADIENTS);
        comparing.start(new OtherRun.Updated(new GradientStep(0.4, Set.of())));
        comparing.end();
        assertThat(history.acts().stream().map(Act::name))
                .containsExactly(
                        "opening of another text",
                        "answers shown: off → on",
                        "comparison with a reference",
                        "a = 2 → 5",
                        "comparison with one update",
                        "learning rate of the compared update 0.1 → 0.4",
                        "end of the comparison");
        acts.undo();
        assertThat(shown().run()).isEqualTo(new OtherRun.Updated(new GradientStep(0.4, Set.of())));
        acts.undo();
        acts.undo();
        assertThat(shown().run().name()).isEqualTo("reference");
        assertThat(root(shown().other())).isEqualTo(8);
        assertThat(comparing.colouringProperty().get()).isEqualTo(Comparing.Colouring.VALUES);
        acts.undo();
        acts.undo();
        assertThat(comparing.comparisonProperty().get()).isNull();
        acts.undo();
        assertThat(answers.alwaysProperty().get()).isFalse();
        acts.redo();
        acts.redo();
        assertThat(answers.alwaysProperty().get()).isTrue();
        assertThat(root(shown().other())).isEqualTo(8);
    }

    private Comparison shown() {
        return Objects.requireNonNull(session.comparing().comparisonProperty().get());
    }

    private static double root(Trace trace) {
        return trace.data(trace.graph().root());
    }

    @Test
    void aReferenceIsShownAgainWhereTheSameExpressionIsOpened() {
        setByHand("e", 10);
        session.comparing().keep();
        session.settings().removeAll();
        ExpressionSpec spec = history.present();
        session.open("z = 1");
        settle();
        session.show(spec);
        settle();
        assertThat(root(shown().other())).isEqualTo(12);
        assertThat(value("L")).isEqualTo(8);
    }

    @Test
    void draggingASliderIsOneAct() {
        for (int place = 0; place < 20; place++) {
            session.leafValues().override(leaf("a"), place);
        }
        acts.undo();
        assertThat(session.leafValues().overridesProperty().get()).isEmpty();
        assertThat(undoable()).isEqualTo("opening of another text");
    }

    @Test
    void whatAnEditHasTakenAwayComesBackWithTheText() {
        session.leafValues().override(leaf("b"), 7);
        setByHand("e", 10);
        session.textProperty().set("a = 2\nL = a*a");
        settle();
        assertThat(session.leafValues().overridesProperty().get()).isEmpty();
        assertThat(byHand()).isEmpty();
        acts.undo();
        settle();
        assertThat(session.leafValues().overridesProperty().get()).isEqualTo(Map.of(leaf("b"), 7.0));
        assertThat(byHand()).containsExactly(10.0);
        assertThat(value("L")).isEqualTo(12);
        acts.redo();
        settle();
        assertThat(session.leafValues().overridesProperty().get()).isEmpty();
        assertThat(byHand()).isEmpty();
        assertThat(value("L")).isEqualTo(4);
    }

    @Test
    void undoingSeveralTimesWithoutWaitingComesToTheSame() {
        setByHand("e", 10);
        edit("e = a*b", "e = a/b");
        acts.separate();
        edit("b = 3", "b = 4");
        acts.undo();
        acts.undo();
        settle();
        assertThat(session.textProperty().get()).isEqualTo(TEXT);
        assertThat(byHand()).containsExactly(10.0);
        acts.undo();
        assertThat(byHand()).isEmpty();
        acts.redo();
        acts.redo();
        acts.redo();
        settle();
        assertThat(value("L")).isEqualTo(2.5);
    }

    @Test
    void aValueThatIsWrittenIntoTheTextIsOneAct() {
        session.leafValues().override(leaf("a"), 5);
        session.leafValues().writeBack(leaf("a"));
        settle();
        assertThat(undoable()).isEqualTo("writing a into the text");
        acts.undo();
        settle();
        assertThat(session.textProperty().get()).isEqualTo(TEXT);
        assertThat(session.leafValues().overridesProperty().get()).isEqualTo(Map.of(leaf("a"), 5.0));
        assertThat(value("L")).isEqualTo(20);
    }

    @Test
    void anExampleThatIsOpenedByMistakeGivesTheOwnWorkBack() {
        session.leafValues().override(leaf("a"), 5);
        session.open("x = 1\nL = x*x");
        settle();
        assertThat(undoable()).isEqualTo("opening of another text");
        acts.undo();
        settle();
        assertThat(session.textProperty().get()).isEqualTo(TEXT);
        assertThat(value("L")).isEqualTo(20);
        acts.redo();
        settle();
        assertThat(value("L")).isEqualTo(1);
    }

    @Test
    void openingTheSameTextAgainTakesBackWhatWasTriedOutAndCanBeUndone() {
        session.leafValues().override(leaf("a"), 5);
        session.open(TEXT);
        assertThat(value("L")).isEqualTo(8);
        acts.undo();
        assertThat(value("L")).isEqualTo(20);
    }

    @Test
    void aGraphWithoutATextComesAndGoes() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.leaf("x", 3);
        int root = builder.binary(Op.MULTIPLY, x, x);
        session.open(builder.build(root), "a network");
        settle();
        acts.undo();
        settle();
        assertThat(value("L")).isEqualTo(8);
        acts.redo();
        settle();
        assertThat(session.textProperty().get()).isEqualTo("# a network");
        assertThat(trace().data(trace().graph().root())).isEqualTo(9);
    }

    @Test
    void theNextSampleOfANetworkIsAnActThatKeepsWhatStillBelongsToIt() {
        session.leafValues().override(leaf("a"), 5);
        goOn("b = 4", Optional.of(Act.change("sceneSample", "", "3", "4")));
        goOn("b = 5", Optional.of(Act.change("sceneSample", "", "4", "5")));
        assertThat(undoable()).isEqualTo("sample 3 → 5");
        assertThat(value("L")).isEqualTo(30);
        acts.undo();
        settle();
        assertThat(session.textProperty().get()).isEqualTo(TEXT);
        assertThat(undoable()).isEqualTo("a = 2 → 5");
        assertThat(value("L")).isEqualTo(20);
    }

    private void goOn(String line, Optional<Act> act) {
        session.networkGraphs().goOn(TEXT.replace("b = 3", line), act, spec -> spec);
        settle();
    }

    @Test
    void whatIsPartOfAnotherActIsUndoneWithIt() {
        session.leafValues().override(leaf("a"), 5);
        goOn("b = 4", Optional.empty());
        assertThat(undoable()).isEqualTo("a = 2 → 5");
        acts.undo();
        settle();
        assertThat(session.textProperty().get()).isEqualTo(TEXT);
    }

    @Test
    void resettingLeavesThatHaveTheirValuesIsNoAct() {
        session.leafValues().reset();
        assertThat(undoable()).isEqualTo("opening of another text");
        session.leafValues().override(leaf("a"), 5);
        session.leafValues().reset();
        assertThat(undoable()).isEqualTo("reset of all leaves");
        acts.undo();
        assertThat(value("L")).isEqualTo(20);
    }

    @Test
    void aTextWithAnErrorIsAnActToo() {
        edit("L = e + a", "L = e + ");
        assertThat(session.staleProperty().get()).isTrue();
        acts.undo();
        settle();
        assertThat(session.staleProperty().get()).isFalse();
        assertThat(session.textProperty().get()).isEqualTo(TEXT);
    }

    private void edit(String what, String with) {
        session.textProperty().set(session.textProperty().get().replace(what, with));
        settle();
    }

    private void setByHand(String name, double value) {
        session.settings().add(new Intervention(1, node(name), Quantity.DATA, value));
    }

    private List<Double> byHand() {
        return session.settings().interventionsProperty().get().stream()
                .map(Intervention::value)
                .toList();
    }

    private LeafKey leaf(String name) {
        return session.leafValues().all().keySet().stream()
                .filter(key -> key.label().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String undoable() {
        return Undoing.words(acts.undoableProperty()).get();
    }

    private String redoable() {
        return Undoing.words(acts.redoableProperty()).get();
    }

    private int node(String name) {
        Drawing drawing = Objects.requireNonNull(session.drawingProperty().get());
        return Objects.requireNonNull(drawing.program().names().get(name));
    }

    private Trace trace() {
        return Objects.requireNonNull(session.traceProperty().get());
    }

    private double value(String name) {
        return trace().data(node(name));
    }

    private void settle() {
        while (!work.isEmpty() || !window.isEmpty()) {
            QueuedWorkers.drain(window);
            QueuedWorkers.drain(work);
        }
    }
}
