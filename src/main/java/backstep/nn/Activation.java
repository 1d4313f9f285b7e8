package backstep.nn;

import backstep.data.Named;
import backstep.engine.Op;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a neuron does with the weighted sum of its inputs. Values and derivatives are those of the engine's operation. */
public enum Activation implements Named {
    TANH(Op.TANH),
    RELU(Op.RELU),
    SIGMOID(Op.SIGMOID),
    /** The weighted sum itself. */
    LINEAR(null),
    LEAKY_RELU(Op.LEAKY_RELU),
    ELU(Op.ELU),
    GELU(Op.GELU),
    SILU(Op.SILU),
    SOFTPLUS(Op.SOFTPLUS);

    private final Optional<Op> op;

    Activation(@Nullable Op op) {
        this.op = Optional.ofNullable(op);
    }

    /** The operation of the scalar graph; none for {@link #LINEAR}. */
    public Optional<Op> op() {
        return op;
    }
}
