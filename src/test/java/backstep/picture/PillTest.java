package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Trace;
import backstep.layout.Bounds;
import backstep.layout.Curve;
import backstep.layout.Placement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PillTest {

    private static final TextStyle STYLE = new Styles(Palette.LIGHT).pill;

    @ParameterizedTest
    @ValueSource(
            strings = {
                Samples.LECTURE,
                "a = 3; b = a + a",
                "a = -2; b = 3; d = a*b; e = a + b; f = d*e",
                "a = 3; b = -2; c = -6; d = a*b; e = a*c; L = d + e",
                "x1 = 2; w1 = -3; b = 6.88; n = x1*w1 + b; o = n.tanh()"
            })
    void flowingNumbersCoverNoBoxAndNoOtherNumberWhereThereIsRoom(String program) {
        Trace trace = Samples.trace(program);
        Placement placement = Samples.placement(trace.graph());
        for (int step = 0; step <= trace.stepCount(); step++) {
            List<Pill> pills = Pill.of(placement, View.of(trace, step), STYLE, PillRoom.ANYWHERE);
            for (Pill pill : pills) {
                assertThat(placement.boxes()).noneMatch(pill.bounds()::overlaps);
                Curve pointer = Pill.pointer(pill.bounds(), pill.target());
                assertThat(placement.boxes())
                        .filteredOn(box -> !box.equals(pill.target()))
                        .noneMatch(box -> box.contains(pointer.at(0, 0.25)) || box.contains(pointer.at(0, 0.5)));
                assertThat(pills)
                        .filteredOn(other -> other.bounds().overlaps(pill.bounds()))
                        .containsExactly(pill);
            }
        }
    }

    @Test
    void aSecondContributionToANodeIsMarkedAsAdded() {
        Trace trace = Samples.trace("a = 3; b = a + a");
        assertThat(View.of(trace, trace.stepCount()).flows())
                .containsExactly(
                        new Flow(0, "1 · 1 = 1", "local 1 · incoming 1 = 1"),
                        new Flow(0, "+= 1 · 1 = 1", "+= local 1 · incoming 1 = 1"));
    }

    @Test
    void aSeedIsWhatThePassIsGiven() {
        Trace trace = Samples.trace("a = 3; L = a*a; L.backward(0.5); L.backward()");
        assertThat(View.of(trace, trace.seedStep()).flows())
                .containsExactly(new Flow(1, "L.grad = 0.5", "L.grad = 0.5"));
        assertThat(View.of(trace, trace.seedStep(1)).flows()).containsExactly(new Flow(1, "L.grad = 1", "L.grad = 1"));
    }

    @Test
    void theFactorsHaveTheirWordsWhereThereIsRoom() {
        Trace trace = Samples.trace(Samples.LECTURE);
        Placement placement = Samples.placement(trace.graph());
        View view = View.of(trace, trace.stepCount());
        assertThat(Pill.of(placement, view, STYLE, PillRoom.ANYWHERE))
                .extracting(Pill::text)
                .containsExactly("local (−3) · incoming (−2) = 6", "local 2 · incoming (−2) = −4");
        PillRoom narrow = new PillRoom(new Bounds(0, 0, 180, placement.height()), List.of());
        assertThat(Pill.of(placement, view, STYLE, narrow))
                .extracting(Pill::text)
                .containsExactly("(−3) · (−2) = 6", "2 · (−2) = −4");
    }
}
