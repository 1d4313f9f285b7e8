package backstep.document;

import backstep.data.Dataset;
import backstep.data.Named;
import backstep.data.Scaling;
import java.util.Optional;

/** How a training spec says that inputs are changed before the network is given them. */
public enum SpecScale implements Named {
    NONE,
    STANDARDISE,
    /** The same in American spelling. */
    STANDARDIZE,
    MIN_MAX;

    /** What is done to the inputs of samples that are learned from; empty if they stay as they are. */
    public Optional<Scaling> of(Dataset data) {
        return switch (this) {
            case NONE -> Optional.empty();
            case STANDARDISE, STANDARDIZE -> Optional.of(Scaling.of(Scaling.Kind.STANDARDISE, data));
            case MIN_MAX -> Optional.of(Scaling.of(Scaling.Kind.MIN_MAX, data));
        };
    }
}
