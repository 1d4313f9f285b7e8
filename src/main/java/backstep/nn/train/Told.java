package backstep.nn.train;

/**
 * What is told of a run at one moment. Where it came to nothing, these are the figures that told it, not those of what it
 * became by the update that followed.
 *
 * @param epoch how many epochs the network has learned whose figures they are
 * @param trainLoss without a penalty
 * @param testLoss NaN without samples
 * @param penalty NaN where there is none
 * @param trainAccuracy NaN for regression
 * @param testAccuracy likewise, and without samples
 */
public record Told(
        long epoch, double trainLoss, double testLoss, double penalty, double trainAccuracy, double testAccuracy) {

    static Told of(Snapshot moment) {
        return moment.divergence()
                .map(divergence -> last(divergence.epoch(), moment.history()))
                .orElseGet(() -> now(moment));
    }

    private static Told now(Snapshot moment) {
        boolean hasPenalty = !moment.spec().settings().penalty().isNone();
        return new Told(
                moment.epoch(),
                moment.train().loss(),
                moment.test().loss(),
                hasPenalty ? moment.train().penalty() : Double.NaN,
                moment.train().accuracy(),
                moment.test().accuracy());
    }

    private static Told last(long epoch, LossHistory history) {
        int point = history.size() - 1;
        return new Told(
                epoch,
                history.largest(Measure.TRAIN_LOSS, point),
                history.largest(Measure.TEST_LOSS, point),
                history.largest(Measure.PENALTY, point),
                history.smallest(Measure.TRAIN_ACCURACY, point),
                history.smallest(Measure.TEST_ACCURACY, point));
    }

    /** One of the figures. */
    public double figure(Measure measure) {
        return switch (measure) {
            case TRAIN_LOSS -> trainLoss;
            case TEST_LOSS -> testLoss;
            case PENALTY -> penalty;
            case TRAIN_ACCURACY -> trainAccuracy;
            case TEST_ACCURACY -> testAccuracy;
        };
    }
}
