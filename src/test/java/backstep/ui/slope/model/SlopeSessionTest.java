package backstep.ui.slope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.document.History;
import backstep.document.LeafPlace;
import backstep.document.SlopeSpec;
import backstep.slope.Variable;
import backstep.ui.task.QueuedWorkers;
import backstep.ui.task.Tasks;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class SlopeSessionTest {
    private final Queue<Runnable> jobs = new ArrayDeque<>();
    private final History<SlopeSpec> history = new History<>(SlopeSpec.FIRST);
    private final SlopeSession session = new SlopeSession(new Tasks(new QueuedWorkers(jobs), jobs::add), history);

    @Test
    void itBeginsWithTheParabola() {
        work();
        assertThat(figures().secant().slope()).isEqualTo(9.8, within(1e-12));
        assertThat(figures().secant().exact()).isEqualTo(5.6, within(1e-12));
    }

    @Test
    void aNotebooksQuestionIsOneActAndIsUndone() {
        work();
        session.open(SlopeCase.X_3);
        session.open(SlopeCase.H_TINY);
        work();
        assertThat(figures().secant().slope()).isEqualTo(14.001244608152774);
        assertThat(history.acts()).hasSize(2);
        session.show(history.goTo(0));
        work();
        assertThat(figures().secant().x()).isEqualTo(1.6);
    }

    @Test
    void theLargeSumIsThatOfTheNotebook() {
        session.open(SlopeCase.C_LARGE);
        work();
        assertThat(figures().variable().name()).isEqualTo("c");
        assertThat(figures().secant().slope()).isEqualTo(1.0000169277191162);
    }

    @Test
    void alongTheGradientTheLecturesLRises() {
        session.open(SlopeCase.LECTURE);
        work();
        assertThat(figures().along().root().after()).isEqualTo(-7.286496, within(1e-12));
        assertThat(figures().against().root().change()).isNegative();
    }

    @Test
    void aDragIsFollowedToItsEndAndIsOneAct() {
        work();
        session.begin();
        Variable x = figures().variable();
        for (double value = 0; value <= 2; value += 0.5) {
            session.setValue(x, value);
        }
        session.end();
        work();
        assertThat(figures().secant().x()).isEqualTo(2);
        assertThat(history.acts()).hasSize(1);
    }

    @Test
    void theLastGoodFunctionStaysWhileTheTextIsWrong() {
        work();
        session.textProperty().set("3*x**2 -");
        work();
        assertThat(figures().program().text()).isEqualTo("3*x**2 - 4*x + 5");
        assertThat(Objects.requireNonNull(session.compilationProperty().get()).errors())
                .hasSize(1);
    }

    @Test
    void withoutAVariableThereIsNothingToMove() {
        session.textProperty().set("2 + 3");
        work();
        assertThat(session.figuresProperty().get()).isNull();
    }

    @Test
    void theOtherVariableIsTheSecondOne() {
        session.textProperty().set("x*y + z");
        session.change(spec -> spec.withVariable(new LeafPlace("z", 0)));
        work();
        assertThat(figures().variable().name()).isEqualTo("z");
        assertThat(figures().second().orElseThrow().name()).isEqualTo("x");
    }

    @Test
    void writtenWithItsValuesItMeansTheSameElsewhere() {
        session.textProperty().set("a = 2\ny = a*x + tanh(x)");
        work();
        session.setValue(figures().variable(), -0.5);
        session.setValue(figures().variables().get(1), 3.25);
        work();
        assertThat(figures().written()).isEqualTo("x = -0.5\na = 3.25\ny = a*x + tanh(x)");
    }

    private SlopeFigures figures() {
        return Objects.requireNonNull(session.figuresProperty().get());
    }

    private void work() {
        while (!jobs.isEmpty()) {
            jobs.remove().run();
        }
    }
}
