package backstep.ui.slope.model;

import backstep.document.LeafKey;
import backstep.document.LeafPlace;
import backstep.document.SlopeSpec;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.LeafLiteral;
import backstep.lang.Program;
import backstep.nn.field.Range;
import backstep.picture.slope.CurveView;
import backstep.picture.slope.SweepView;
import backstep.slope.DifferenceSweep;
import backstep.slope.GradientNudge;
import backstep.slope.Nudge;
import backstep.slope.Secant;
import backstep.slope.Slice;
import backstep.slope.Variable;
import backstep.text.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a function comes to with all that is set. Immutable, and made on any thread.
 *
 * @param spec with which it was made
 * @param variables at least one
 * @param variable the one along which the curve runs
 * @param second the one across it in the landscape; empty if there is only one
 * @param values of all variables, by node
 */
public record SlopeFigures(
        SlopeSpec spec,
        Program program,
        List<Variable> variables,
        Variable variable,
        Optional<Variable> second,
        Map<Integer, Double> values,
        CurveView curve,
        SweepView sweep,
        Nudge nudge,
        GradientNudge along,
        GradientNudge against) {

    /** Places of the curve; fewer where one costs much, so that a graph of any size answers. */
    private static final int PLACES = 401;

    private static final int FEWEST_PLACES = 41;
    private static final int NODES = 4_000_000;

    /** Names of functions that have none. */
    private static final String FUNCTION = "f";

    /** Empty if nothing in the program can be moved. */
    static Optional<SlopeFigures> of(Program program, SlopeSpec spec) {
        List<Variable> variables = Variable.of(program);
        return variables.isEmpty() ? Optional.empty() : Optional.of(of(program, variables, spec));
    }

    private static SlopeFigures of(Program program, List<Variable> variables, SlopeSpec spec) {
        Graph graph = program.graph();
        Map<Integer, Double> values = new HashMap<>();
        variables.forEach(each -> values.put(each.node(), spec.value(key(each))));
        Variable variable = find(variables, spec.variable()).orElse(variables.getFirst());
        Optional<Variable> second = find(variables, spec.second())
                .filter(each -> !each.equals(variable))
                .or(() -> variables.stream()
                        .filter(each -> !each.equals(variable))
                        .findFirst());
        Slice slice = new Slice(graph, values, variable.node());
        Secant secant = Secant.of(slice, slice.here(), spec.h());
        Range range = range(spec, variable);
        int places = Math.clamp(NODES / graph.size(), FEWEST_PLACES, PLACES);
        String name = graph.label(graph.root());
        CurveView curve = new CurveView(
                range,
                slice.sample(range.min(), range.max(), places),
                secant,
                variable.name(),
                name == null ? FUNCTION : name);
        Trace run = Trace.of(graph, values);
        return new SlopeFigures(
                spec,
                program,
                variables,
                variable,
                second,
                values,
                curve,
                new SweepView(DifferenceSweep.of(slice, slice.here()), secant),
                Nudge.of(slice, spec.nudge()),
                GradientNudge.of(run, variables, Math.abs(spec.nudge())),
                GradientNudge.of(run, variables, -Math.abs(spec.nudge())));
    }

    private static Optional<Variable> find(List<Variable> variables, Optional<LeafPlace> wanted) {
        return wanted.flatMap(place ->
                variables.stream().filter(each -> place(each).equals(place)).findFirst());
    }

    /** How documents name the place of a variable. */
    public static LeafPlace place(Variable variable) {
        return new LeafPlace(variable.name(), variable.occurrence());
    }

    /** How documents name a variable. */
    public static LeafKey key(Variable variable) {
        return new LeafKey(variable.name(), variable.occurrence(), variable.value());
    }

    /** The stretch over which a variable is drawn. */
    public static Range range(SlopeSpec spec, Variable variable) {
        var range = spec.range(place(variable), spec.value(key(variable)));
        return new Range(range.min(), range.max());
    }

    /** The text with the present values written into it, so that it means the same by itself. */
    public String written() {
        StringBuilder open = new StringBuilder();
        program.variables()
                .forEach(node -> open.append(program.graph().label(node))
                        .append(" = ")
                        .append(Numbers.ascii(Numbers.full(values.getOrDefault(node, Language.FREE_VALUE))))
                        .append('\n'));
        Map<LeafLiteral, Double> changed = new HashMap<>();
        for (LeafLiteral leaf : program.leaves()) {
            double value = values.getOrDefault(leaf.node(), leaf.value());
            if (value != leaf.value()) {
                changed.put(leaf, value);
            }
        }
        return open + program.withLeafValues(changed);
    }

    /** The name of what is computed. */
    public String function() {
        return curve.function();
    }

    public Secant secant() {
        return curve.secant();
    }
}
