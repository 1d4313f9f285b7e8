package backstep.cli;

import backstep.data.Dataset;
import backstep.nn.Goal;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Divergence;
import backstep.nn.train.Evaluation;
import backstep.nn.train.LossMonitor;
import backstep.nn.train.RunSpec;
import backstep.nn.train.Training;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** A run of {@code backstep train} from its first epoch to its result. */
final class TrainRun {

    private final TrainSpec.Run run;
    private final Dataset fed;
    private final Training training;
    private final Optional<ProgressBar> bar;
    private final LossMonitor watch = new LossMonitor();
    private final LossSeries losses;
    private List<TrainResult.Layer> firstGradients = List.of();
    private double seconds;
    private boolean stopped;

    TrainRun(TrainSpec.Run run, Optional<ProgressBar> bar) {
        RunSpec spec = run.spec();
        int threads = Runtime.getRuntime().availableProcessors();
        this.run = run;
        this.fed = spec.fed().train();
        this.training = new Training(spec.initial(), fed, spec.settings(), Backend.best(), threads);
        this.bar = bar;
        this.losses = new LossSeries(!spec.settings().penalty().isNone());
    }

    /** Trains until a stop rule is met, the run diverges, or {@link #stop}. */
    void train() {
        long start = System.nanoTime();
        try {
            firstUpdate();
            while (!isOver()) {
                training.epoch();
            }
        } catch (CancellationException _) {
            stopped = true;
        }
        seconds = (System.nanoTime() - start) * 1e-9;
        bar.ifPresent(line -> line.finish(share(), progress()));
    }

    /** The gradients of the first batch are part of the result. */
    private void firstUpdate() {
        training.batch();
        firstGradients = TrainResult.layers(training.gradients());
        if (training.epochs() == 0) {
            training.epoch();
        }
    }

    /** After an epoch. */
    private boolean isOver() {
        losses.add(training.lossParts());
        bar.ifPresent(line -> line.show(share(), this::progress));
        return watch.sees(training) || run.spec().stop().areMet(training);
    }

    /** Stops within a moment, even inside an epoch; from any thread. */
    void stop() {
        training.stop();
    }

    /** Whether it was stopped before its end. */
    boolean isStopped() {
        return stopped;
    }

    Optional<Divergence> divergence() {
        return watch.divergence();
    }

    TrainResult result() {
        Evaluation end = training.evaluate(fed);
        double speed = losses.total().epochs() / seconds;
        Goal goal = run.spec().goal();
        Optional<ClassResult> classes =
                goal.outputs() > 1 ? Optional.of(ClassResult.of(end, fed, goal)) : Optional.empty();
        return new TrainResult(run.scaling(), losses, firstGradients, end, classes, speed);
    }

    private double share() {
        return (double) training.epochs() / run.spec().settings().epochs();
    }

    private String progress() {
        String loss = Numbers.fixed(training.loss());
        return Messages.text(
                "cli.train.progress",
                Long.toString(training.epochs()),
                Long.toString(run.spec().settings().epochs()),
                loss + " ".repeat(Math.max(0, Numbers.FIXED_WIDTH - loss.length())));
    }
}
