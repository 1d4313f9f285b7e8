package backstep.ui.scene;

import backstep.data.Seed;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.text.Messages;
import backstep.ui.expression.model.Comparing;
import backstep.ui.expression.model.Comparison;
import backstep.ui.expression.model.OtherRun.Kept;
import backstep.ui.network.model.KeptRun;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Shows the part of a network that an expression shows beside the same part with other parameters. The comparison goes
 * along to other samples.
 */
public final class ComparedNetworks {

    private final NetworkScene scene;
    private final Comparing comparing;
    private final Latest<Made> making;
    private @Nullable Other other;

    /** @param isEarlier whether it comes before the parameters on screen */
    private record Other(String name, boolean isEarlier, Parameters parameters) {}

    /** @param following whether it takes the place of the same of another sample */
    private record Made(Kept run, boolean following) {}

    public ComparedNetworks(NetworkScene scene, Tasks tasks) {
        this.scene = scene;
        this.comparing = scene.expression().comparing();
        this.making = tasks.latest(this::made, scene.network()::refuse);
        scene.viewProperty().subscribe(this::follow);
    }

    private void made(Made next) {
        if (next.following) {
            comparing.goOn(next.run);
        } else {
            comparing.start(next.run);
        }
    }

    /** A run that is not known any more, as where a document was opened, cannot go along. */
    private void follow(@Nullable ScalarView before, @Nullable ScalarView after) {
        Comparison present = comparing.comparisonProperty().get();
        if (before == null || after == null || before.equals(after) || !before.isLike(after)) {
            return;
        }
        if (present != null && present.run() instanceof Kept run && !run.isOwn()) {
            Other shown = other;
            if (shown != null && run.name().equals(shown.name)) {
                make(shown, after, true);
            } else {
                comparing.end();
            }
        }
    }

    /** Beside the weights that the next seed draws. Without a network on screen nothing happens. */
    public void anotherSeed() {
        ScalarView present = scene.viewProperty().get();
        if (present != null) {
            MlpSpec spec = present.parameters().spec();
            long seed = Seed.after(spec.seed());
            show(new Other(Messages.text("ui.compared.seed", seed), false, Parameters.draw(spec.withSeed(seed))));
        }
    }

    /** Beside the weights that the training began with. Without a network on screen nothing happens. */
    public void initial() {
        ScalarView present = scene.viewProperty().get();
        if (present != null) {
            show(new Other(
                    Messages.text("ui.compared.initial"), true, present.spec().initial()));
        }
    }

    /** Beside what a run that is over has come to, if that {@link #fits}. */
    public void run(KeptRun run) {
        if (fits(run)) {
            show(new Other(run.name(), true, run.end().parameters()));
        }
    }

    /** Whether a run's network has the shape of the one on screen. */
    public boolean fits(KeptRun run) {
        ScalarView present = scene.viewProperty().get();
        MlpSpec other = run.end().parameters().spec();
        return present != null
                && present.parameters().spec().inputs() == other.inputs()
                && present.parameters().spec().layers().equals(other.layers());
    }

    private void show(Other next) {
        ScalarView present = scene.viewProperty().get();
        if (present != null) {
            other = next;
            make(next, present, false);
        }
    }

    private void make(Other other, ScalarView present, boolean following) {
        making.submit(() -> {
            Trace run = Trace.of(graph(ScalarProgram.of(present.updated(other.parameters))));
            return new Made(new Kept(other.name, other.isEarlier, run), following);
        });
    }

    private static Graph graph(ScalarProgram written) {
        return switch (written) {
            case ScalarProgram.AsText(String text) ->
                Objects.requireNonNull(Language.compile(text).program(), text).graph();
            case ScalarProgram.AsGraph whole -> whole.graph();
        };
    }

    /** What of a network is on screen. */
    public NetworkScene scene() {
        return scene;
    }
}
