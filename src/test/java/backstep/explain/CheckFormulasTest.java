package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Op;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The central difference, worked out before the reader's eyes. */
class CheckFormulasTest {

    @Test
    void theNudgeHasANameAndTheNumbersAreFilledIn() {
        assertThat(working(Graphs.lecture(), 0))
                .containsExactly(
                        "h = 1.2110909e−5",
                        "(L(a + h) − L(a − h))/(2·h)",
                        " = (−7.99992733 − (−8.00007267))/(2·1.2110909e−5) = 6");
    }

    @Test
    void valuesWithoutANameAreWrittenAsTheirExpressions() {
        Graphs graphs = new Graphs().leaf("x", 3).operation("", Op.MULTIPLY, "x", "x");
        Trace trace = graphs.trace("");
        assertThat(working(trace, graphs.node("")))
                .containsExactly(
                        "h = 5.449909e−5",
                        "(root(x·x + h) − root(x·x − h))/(2·h)",
                        " = (9.0000545 − 8.9999455)/(2·5.449909e−5) = 1");
    }

    @Test
    void aGateThatIsShutHasNoDifference() {
        Trace trace = new Graphs().leaf("x", -1).operation("r", Op.RELU, "x").trace("r");
        assertThat(working(trace, 0)).last().isEqualTo(" = (0 − 0)/(2·6.0554545e−6) = 0");
    }

    private static List<String> working(Trace trace, int node) {
        return CheckFormulas.working(trace.graph(), GradientCheck.of(trace, node)).stream()
                .map(Formula::text)
                .toList();
    }
}
