package backstep.ui.expression.inspector;

import backstep.engine.Trace;
import backstep.engine.analysis.GradientCheck;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The comparison of one node's gradient with a central difference, once it was asked for. */
final class CheckModel {

    private final ReadOnlyObjectWrapper<@Nullable GradientCheck> result = new ReadOnlyObjectWrapper<>();
    private final Latest<GradientCheck> checking;
    private @Nullable Trace trace;
    private int node;

    CheckModel(Tasks tasks) {
        checking = tasks.latest(result::set, problem -> {
            throw new IllegalStateException(problem);
        });
    }

    /** Drops the result unless it is about this node of this run. */
    void forget(@Nullable Trace other, int otherNode) {
        if (trace != other || node != otherNode) {
            trace = other;
            node = otherNode;
            checking.cancel();
            result.set(null);
        }
    }

    /** Starts the comparison; {@link #resultProperty} has it a moment later. */
    void check() {
        Trace run = trace;
        int checked = node;
        if (run != null) {
            checking.submit(() -> GradientCheck.of(run, checked));
        }
    }

    /** The run that the result is about. */
    @Nullable
    Trace run() {
        return trace;
    }

    ReadOnlyObjectProperty<@Nullable GradientCheck> resultProperty() {
        return result.getReadOnlyProperty();
    }
}
