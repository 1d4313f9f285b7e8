package backstep.lang;

import backstep.engine.Op;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names that have a meaning of their own: functions, number constants, and what notebooks bring along. */
final class Functions {

    private static final Set<String> VALUES =
            Set.of("Value", "tensor", "Tensor", "DoubleTensor", "FloatTensor", "as_tensor", "Parameter", "Variable");
    private static final Set<String> CONSTANTS = Set.of("item", "detach", "numpy", "tolist");

    /** Methods of tensors that leave a single number as it is; everything is a double here. */
    private static final Set<String> IDENTITIES = Set.of(
            "double",
            "float",
            "to",
            "cpu",
            "cuda",
            "clone",
            "contiguous",
            "squeeze",
            "unsqueeze",
            "view",
            "reshape",
            "flatten",
            "sum",
            "mean");

    private static final Set<String> ASKING =
            Set.of("type", "id", "help", "dir", "vars", "repr", "isinstance", "len", "callable");

    private static final Set<String> NETWORKS = Set.of("MLP", "Neuron", "Layer");
    private static final List<String> NAMES = Arrays.stream(Op.values())
            .filter(Op::isFunction)
            .map(Op::symbol)
            .sorted()
            .toList();

    private Functions() {}

    /** The operation that a function's name means; some have a second name in Python's libraries. */
    static Optional<Op> find(String name) {
        return switch (name) {
            case "ln" -> Optional.of(Op.LOG);
            case "pow", "power" -> Optional.of(Op.POWER);
            case "fabs" -> Optional.of(Op.ABS);
            case "maximum" -> Optional.of(Op.MAX);
            case "minimum" -> Optional.of(Op.MIN);
            default -> Op.function(name);
        };
    }

    /** The names of all functions, in alphabetical order, without second names. */
    static List<String> names() {
        return NAMES;
    }

    /** Whether calling the name makes a leaf of a number. */
    static boolean makesLeaf(String name) {
        return VALUES.contains(name);
    }

    /** Whether notebooks define a class of this name whose work is done here without it. */
    static boolean isBuiltInClass(String name) {
        return name.equals("Value") || name.equals("Module") || makesNetwork(name);
    }

    /** Whether the method gives the number of a value without its history. */
    static boolean makesConstant(String name) {
        return CONSTANTS.contains(name);
    }

    /** Whether the method changes neither the value nor its gradient. */
    static boolean changesNothing(String name) {
        return IDENTITIES.contains(name);
    }

    /** Whether calling the name makes a network. */
    static boolean makesNetwork(String name) {
        return NETWORKS.contains(name);
    }

    /** Whether a call that stands alone only asks for something, in Python. */
    static boolean onlyAsks(String name) {
        return ASKING.contains(name);
    }

    /** The key of the note for a call that shows something in a notebook; empty for other calls. */
    static Optional<String> displayNote(String name) {
        if (name.equals("print") || name.equals("display")) {
            return Optional.of("lang.note.print");
        }
        return name.startsWith("draw_") ? Optional.of("lang.note.draw") : Optional.empty();
    }
}
