package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.GradState;
import backstep.engine.Trace;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ViewTest {

    private static final int A = 0;
    private static final int E = 3;
    private static final int F = 5;
    private static final int L = 6;

    private final Trace lecture = SampleTraces.trace(SampleTraces.LECTURE);

    @Test
    void progressFollowsTheForwardPass() {
        View view = View.of(lecture, 2);
        List<Progress> progress = IntStream.range(0, 7).mapToObj(view::progress).toList();
        assertThat(progress)
                .containsExactly(
                        Progress.DONE,
                        Progress.DONE,
                        Progress.OPERAND,
                        Progress.OPERAND,
                        Progress.CURRENT,
                        Progress.DONE,
                        Progress.PENDING);
    }

    @Test
    void aBareStructureHasNoProgressAndNoGradients() {
        View view = View.structure(lecture);
        assertThat(view.progress(E)).isEqualTo(Progress.DONE);
        assertThat(view.isKnown(E)).isFalse();
        assertThat(view.isKnown(A)).isTrue();
        assertThat(view.hasGradient(L)).isFalse();
        assertThat(view.flows()).isEmpty();
    }

    @Test
    void anotherStepOfTheSameRunShowsThatStep() {
        View view = View.of(lecture, 0).at(7);
        assertThat(view.gradient(A)).isEqualTo(6);
        assertThat(view.gradientText(A, 12)).isEqualTo("6.0000");
        assertThat(view.gradState(A)).isEqualTo(GradState.COMPLETE);
        assertThat(view.at(6).hasGradient(A)).isFalse();
    }

    @Test
    void theScaleGrowsWithWhatTheRunHasComeTo() {
        double[] largest = IntStream.rangeClosed(0, 7)
                .mapToDouble(step -> View.of(lecture, step).largest())
                .toArray();
        assertThat(largest).containsExactly(1, 1, 1, 1, 1, 4, 4, 6);
        assertThat(View.of(lecture, 5).intensity(F)).isEqualTo(1);
        assertThat(View.of(lecture, 7).intensity(A)).isEqualTo(1);
        assertThat(View.of(lecture, 7).intensity(E)).isNegative().isGreaterThan(-1);
    }

    @Test
    void infiniteGradientsDoNotStretchTheScale() {
        Trace trace = SampleTraces.trace("x = 1000; k = 0.5; y = x.exp(); z = y*k");
        assertThat(View.of(trace, trace.stepCount()).largest()).isEqualTo(1);
        assertThat(View.of(trace, trace.stepCount()).isGradientSpoilt(0)).isTrue();
    }

    @Test
    void titlesSayWhatABoxShows() {
        assertThat(Titles.value(View.of(lecture, 7), E)).isEqualTo("e = a·b, data −6, gradient −2");
        assertThat(Titles.value(View.of(lecture, 0), E)).isEqualTo("e = a·b");
        assertThat(Titles.value(View.of(lecture, 0), A)).isEqualTo("a, data 2");
    }

    @Test
    void aPartOfAGradientIsCalledSoWithTheDigitsThatFit() {
        Trace trace = SampleTraces.trace("a = 0.1; b = a*10.5; c = a*0.7071067811865476 + b; d = c*-2");
        View view = View.of(trace, trace.stepCount() - 1);
        assertThat(view.gradientText(0, 30)).isEqualTo("−1.4142 so far");
        assertThat(view.gradientText(0, 12)).isEqualTo("−1.41 so far");
        assertThat(Titles.value(view, 0)).isEqualTo("a, data 0.1, gradient −1.4142135623730951 so far");
        assertThat(view.at(trace.stepCount()).gradientText(0, 12)).isEqualTo("−22.4142");
    }
}
