package backstep.explain;

import backstep.engine.GraphBuilder;
import backstep.engine.Op;
import backstep.engine.Trace;
import java.util.HashMap;
import java.util.Map;

/** Builds small graphs for tests by names. */
final class Graphs {

    private final GraphBuilder builder = new GraphBuilder();
    private final Map<String, Integer> nodes = new HashMap<>();
    private String last = "";

    /** The lecture's L: {@code L = (a·b + c)·f}. */
    static Trace lecture() {
        return new Graphs()
                .leaf("a", 2)
                .leaf("b", -3)
                .leaf("c", 10)
                .leaf("f", -2)
                .operation("e", Op.MULTIPLY, "a", "b")
                .operation("d", Op.ADD, "e", "c")
                .operation("L", Op.MULTIPLY, "d", "f")
                .trace("L");
    }

    Graphs leaf(String name, double value) {
        nodes.put(name, builder.leaf(name, value));
        return this;
    }

    /** A constant, which is looked up by {@code name} and carries no label. */
    Graphs constant(String name, double value) {
        nodes.put(name, builder.constant(value));
        return this;
    }

    Graphs operation(String name, Op op, String... operands) {
        int first = node(operands[0]);
        int node = op.arity() == 1 ? builder.unary(op, first) : builder.binary(op, first, node(operands[1]));
        builder.label(node, name);
        nodes.put(name, node);
        last = name;
        return this;
    }

    int node(String name) {
        Integer node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("no node is called " + name);
        }
        return node;
    }

    /** What was added last. */
    String last() {
        return last;
    }

    Trace trace(String root) {
        return Trace.of(builder.build(node(root)));
    }
}
