package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Op;
import backstep.engine.Quantity;
import backstep.lang.Language;
import backstep.lang.Program;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was set in an expression after an edit of its text. */
class CarryingTest {

    private static final String TEXT = "a = 2; b = -3; L = a*b + a";
    private static final NodeRef A = new NodeRef.Labelled("a", 0);
    private static final NodeRef B = new NodeRef.Labelled("b", 0);
    private static final NodeRef PRODUCT = new NodeRef.Unlabelled(Op.MULTIPLY, 0);
    private static final ComparisonSpec UPDATE = new ComparisonSpec.AfterUpdate(0.1, Set.of(B), Optional.empty());
    private static final SliderRange WIDE = new SliderRange(-50, 50);

    private static final ExpressionSpec SET = ExpressionSpec.of(TEXT)
            .withLeaves(new LeafSettings(
                    Map.of(new LeafKey("a", 0, 2), 5.0, new LeafKey("b", 0, -3), 6.0),
                    Map.of(new LeafPlace("a", 0), WIDE, new LeafPlace("b", 0), WIDE)))
            .withInterventions(List.of(new InterventionSpec(3, PRODUCT, Quantity.GRAD, 7)))
            .withDebug(new DebugSpec(
                    List.of(
                            new BreakpointSpec.AtNode(A, true),
                            new BreakpointSpec.AtNode(PRODUCT, false),
                            new BreakpointSpec.OnCondition("|grad| > 10", true)),
                    List.of("a.grad * 2")))
            .withStep(4)
            .withSelection(Optional.of(B))
            .withLearning(LearningSpec.USUAL.withComparison(Optional.of(UPDATE)));

    @Test
    void allStaysWhereOnlyARemarkIsAdded() {
        String after = "# a remark\n" + TEXT;
        assertThat(carried(after)).isEqualTo(SET.withText(after));
    }

    @Test
    void aNumberThatIsTypedTakesTheValueBackAndKeepsTheRange() {
        String after = "a = 4; b = -3; L = a*b + a";
        assertThat(carried(after))
                .isEqualTo(SET.withText(after)
                        .withLeaves(new LeafSettings(
                                Map.of(new LeafKey("b", 0, -3), 6.0),
                                SET.leaves().ranges())));
    }

    @Test
    void aNameThatIsTypedGoesEverywhere() {
        NodeRef weight = new NodeRef.Labelled("w", 0);
        ExpressionSpec after = carried("a = 2; w = -3; L = a*w + a");
        assertThat(after.selection()).contains(weight);
        assertThat(after.learning().comparison())
                .contains(new ComparisonSpec.AfterUpdate(0.1, Set.of(weight), Optional.empty()));
        assertThat(after.leaves())
                .isEqualTo(new LeafSettings(Map.of(new LeafKey("a", 0, 2), 5.0), Map.of(new LeafPlace("a", 0), WIDE)));
        assertThat(after.step()).isEqualTo(4);
    }

    @Test
    void withOtherOperationsNodesAreFoundByNameOrFormulaAndTheRunBeginsAnew() {
        String after = "c = 1; a = 2; b = -3; d = c*c*b; L = d + a*b + a";
        assertThat(carried(after))
                .isEqualTo(SET.withText(after)
                        .withInterventions(List.of())
                        .withDebug(SET.debug()
                                .withBreakpoints(List.of(
                                        new BreakpointSpec.AtNode(A, true),
                                        new BreakpointSpec.AtNode(new NodeRef.Unlabelled(Op.MULTIPLY, 1), false),
                                        new BreakpointSpec.OnCondition("|grad| > 10", true))))
                        .withStep(0)
                        .withLearning(LearningSpec.USUAL));
    }

    @Test
    void whatIsGoneIsDropped() {
        assertThat(carried("c = 1; L = c*c"))
                .isEqualTo(ExpressionSpec.of("c = 1; L = c*c")
                        .withDebug(new DebugSpec(
                                List.of(new BreakpointSpec.OnCondition("|grad| > 10", true)), List.of("a.grad * 2"))));
    }

    @Test
    void theEndStaysTheEnd() {
        ExpressionSpec end = SET.withStep(ExpressionSpec.AT_END);
        assertThat(Carrying.carried(end, program(TEXT), program("c = 1; L = c*c"))
                        .step())
                .isEqualTo(ExpressionSpec.AT_END);
    }

    @Test
    void ofNodesWithTheSameNameTheSameOneIsFound() {
        Program before = program("a = 1; a = a*2; L = a + 1");
        Program after = program("a = 1; a = a*2; a = a*3; L = a + 1");
        NodeNames names = NodeNames.of(before.graph());
        int second = names.find(new NodeRef.Labelled("a", 1)).orElseThrow();
        int there = NodeMap.between(before.graph(), after.graph()).of(second).orElseThrow();
        assertThat(NodeNames.of(after.graph()).of(there)).isEqualTo(new NodeRef.Labelled("a", 1));
    }

    private static ExpressionSpec carried(String after) {
        return Carrying.carried(SET, program(TEXT), program(after));
    }

    private static Program program(String text) {
        return Objects.requireNonNull(Language.compile(text).program());
    }
}
