package backstep.ui.expression.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ResumePointTest {
    private final Program shown = program("a = 2; b = 3; e = a*b; L = e + a");
    private final Trace run = Trace.of(shown.graph());

    @Test
    void withoutARunEverythingStartsAtTheStart() {
        ResumePoint place = new ResumePoint(null, 0, ExpressionSession.NONE);
        assertThat(place.stepIn(run)).isZero();
        assertThat(place.selectedIn(run)).isEqualTo(ExpressionSession.NONE);
    }

    @Test
    void otherNumbersKeepStepAndSelection() {
        Trace next = Trace.of(program("a = 7; b = 8; e = a*b; L = e + a").graph());
        ResumePoint place = new ResumePoint(run, 3, 1);
        assertThat(place.stepIn(next)).isEqualTo(3);
        assertThat(place.selectedIn(next)).isEqualTo(1);
    }

    @Test
    void otherOperationsLeadBackToTheStartButTheEndStaysTheEnd() {
        Trace next = Trace.of(program("a = 2; b = 3; e = a*b; L = e + a + b").graph());
        assertThat(new ResumePoint(run, 3, 0).stepIn(next)).isZero();
        assertThat(new ResumePoint(run, run.stepCount(), 0).stepIn(next)).isEqualTo(next.stepCount());
    }

    @Test
    void anotherBackwardPassLeadsBackToTheStartAndAnotherSeedDoesNot() {
        Trace once = Trace.of(program("a = 2; L = a*a; L.backward()").graph());
        Trace twice =
                Trace.of(program("a = 2; L = a*a; L.backward(); L.backward()").graph());
        Trace seeded = Trace.of(program("a = 2; L = a*a; L.backward(0.5)").graph());
        assertThat(new ResumePoint(once, 2, 0).stepIn(twice)).isZero();
        assertThat(new ResumePoint(once, 2, 0).stepIn(seeded)).isEqualTo(2);
        assertThat(new ResumePoint(once, once.stepCount(), 0).stepIn(twice)).isEqualTo(twice.stepCount());
    }

    @Test
    void theSelectionFollowsItsLabel() {
        Program changed = program("c = 1; a = 2; b = 3; e = a*b*c; L = e + a");
        Trace next = Trace.of(changed.graph());
        ResumePoint place = new ResumePoint(run, 0, node(shown, "e"));
        assertThat(place.selectedIn(next)).isEqualTo(node(changed, "e"));
    }

    @Test
    void aSelectionWhoseLabelIsGoneIsGone() {
        Trace next = Trace.of(program("a = 2; L = a*a").graph());
        assertThat(new ResumePoint(run, 0, node(shown, "e")).selectedIn(next)).isEqualTo(ExpressionSession.NONE);
    }

    private static int node(Program program, String name) {
        return Objects.requireNonNull(program.names().get(name));
    }

    private static Program program(String text) {
        return Objects.requireNonNull(Language.compile(text).program());
    }
}
