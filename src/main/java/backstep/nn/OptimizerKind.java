package backstep.nn;

import backstep.data.Named;

/** The optimisers, as PyTorch's {@code torch.optim} defines them, with its defaults. */
public enum OptimizerKind implements Named {
    /** Gradient descent. */
    SGD,
    /** With momentum 0.9. */
    MOMENTUM,
    /** With Nesterov momentum 0.9. */
    NESTEROV,
    /** With α 0.99 and ε 1e-8. */
    RMSPROP,
    /** With β 0.9 and 0.999, ε 1e-8. */
    ADAM,
    /** Adam with decoupled weight decay 0.01. */
    ADAMW,
    /** With ε 1e-10. */
    ADAGRAD;
}
