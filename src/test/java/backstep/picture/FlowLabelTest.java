package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Trace;
import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.Placement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowLabelTest {

    private static final TextStyle STYLE = new Styles(Palette.LIGHT).flowLabel;

    @ParameterizedTest
    @ValueSource(
            strings = {
                SampleTraces.LECTURE,
                "a = 3; b = a + a",
                "a = -2; b = 3; d = a*b; e = a + b; f = d*e",
                "a = 3; b = -2; c = -6; d = a*b; e = a*c; L = d + e",
                "x1 = 2; w1 = -3; b = 6.88; n = x1*w1 + b; o = n.tanh()"
            })
    void flowingNumbersCoverNoBoxAndNoOtherNumberWhereThereIsRoom(String program) {
        Trace trace = SampleTraces.trace(program);
        Placement placement = SampleTraces.placement(trace.graph());
        for (int step = 0; step <= trace.stepCount(); step++) {
            List<FlowLabel> flowLabels = FlowLabel.of(placement, View.of(trace, step), STYLE, FlowLabelSpace.ANYWHERE);
            for (FlowLabel flowLabel : flowLabels) {
                assertThat(placement.boxes()).noneMatch(flowLabel.bounds()::overlaps);
                assertThat(placement.boxes())
                        .filteredOn(box -> !reaches(flowLabel.pointer(), box))
                        .noneMatch(box -> runsOver(flowLabel.pointer(), box));
                assertThat(flowLabels)
                        .filteredOn(other -> other.bounds().overlaps(flowLabel.bounds()))
                        .containsExactly(flowLabel);
            }
        }
    }

    @Test
    void aSecondContributionToANodeIsMarkedAsAdded() {
        Trace trace = SampleTraces.trace("a = 3; b = a + a");
        assertThat(View.of(trace, trace.stepCount()).flows())
                .containsExactly(
                        new Flow(0, "1 · 1 = 1", "local 1 · incoming 1 = 1"),
                        new Flow(0, "+= 1 · 1 = 1", "+= local 1 · incoming 1 = 1"));
    }

    @Test
    void aSeedIsWhatThePassIsGiven() {
        Trace trace = SampleTraces.trace("a = 3; L = a*a; L.backward(0.5); L.backward()");
        assertThat(View.of(trace, trace.seedStep()).flows())
                .containsExactly(new Flow(1, "L.grad = 0.5", "L.grad = 0.5"));
        assertThat(View.of(trace, trace.seedStep(1)).flows()).containsExactly(new Flow(1, "L.grad = 1", "L.grad = 1"));
    }

    @Test
    void theFactorsHaveTheirWordsWhereThereIsRoom() {
        Trace trace = SampleTraces.trace(SampleTraces.LECTURE);
        Placement placement = SampleTraces.placement(trace.graph());
        View view = View.of(trace, trace.stepCount());
        assertThat(FlowLabel.of(placement, view, STYLE, FlowLabelSpace.ANYWHERE))
                .extracting(FlowLabel::text)
                .containsExactly("local (−3) · incoming (−2) = 6", "local 2 · incoming (−2) = −4");
        FlowLabelSpace narrow = new FlowLabelSpace(new Bounds(0, 0, 180, placement.height()), List.of());
        assertThat(FlowLabel.of(placement, view, STYLE, narrow))
                .extracting(FlowLabel::text)
                .containsExactly("(−3) · (−2) = 6", "2 · (−2) = −4");
    }

    @Test
    void aPointerGoesRoundTheBoxesThatStandBetweenWhereThereIsNoOtherPlace() {
        Trace trace = SampleTraces.trace("a = 3; b = -2; c = -6; d = a*b; e = a*c; L = d + e");
        Placement placement = SampleTraces.placement(trace.graph());
        double left = placement.boxes().stream().mapToDouble(Bounds::x).min().orElseThrow();
        FlowLabelSpace room = new FlowLabelSpace(
                new Bounds(left - 22, -100, placement.width() + 22, placement.height() + 200), List.of());
        for (int step = 0; step <= trace.stepCount(); step++) {
            for (FlowLabel flowLabel : FlowLabel.of(placement, View.of(trace, step), STYLE, room)) {
                assertThat(placement.boxes())
                        .filteredOn(box -> !reaches(flowLabel.pointer(), box))
                        .noneMatch(box -> runsOver(flowLabel.pointer(), box));
            }
        }
    }

    @Test
    void aNumberFindsItsPlaceBetweenRowsThatStandClose() {
        Bounds above = new Bounds(0, 0, 160, 56);
        Bounds below = new Bounds(0, 56 + 38, 160, 56);
        List<Bounds> boxes = new ArrayList<>(List.of(above, below));
        Diagram diagram = Diagram.of(SampleTraces.graph("a = 1; b = 2; c = a + b"));
        while (boxes.size() < diagram.boxes().size()) {
            boxes.add(new Bounds(900, 0, 160, 56));
        }
        Curve away = new Curve(900, 0, 900, 0, 900, 0, 900, 0);
        List<Curve> curves = Collections.nCopies(diagram.links().size(), away);
        Placement placement = new Placement(diagram, Direction.LEFT_RIGHT, 1060, 150, boxes, curves);
        FlowLabelSpace room = new FlowLabelSpace(new Bounds(0, 0, 160, 150), List.of());
        Bounds place =
                new LabelPlacement(placement, box -> false, List.of(), below, room, 0).find(150, FlowLabel.HEIGHT);
        assertThat(boxes).noneMatch(place::overlaps);
    }

    private static boolean reaches(Curve pointer, Bounds box) {
        return new Bounds(box.x() - 3, box.y() - 3, box.width() + 6, box.height() + 6).contains(pointer.end());
    }

    private static boolean runsOver(Curve pointer, Bounds box) {
        return IntStream.range(0, pointer.pieces())
                .anyMatch(piece -> IntStream.rangeClosed(0, 20)
                        .anyMatch(sample -> box.contains(pointer.at(piece, sample / 20.0))));
    }
}
