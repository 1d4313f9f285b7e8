package backstep.picture.chart;

import backstep.nn.train.RunMark;
import backstep.text.Messages;

/** Says what was changed while a run was under way. */
public final class MarkTexts {

    private MarkTexts() {}

    /** {@code learning rate 0.05 → 0.1}. */
    static String of(RunMark mark) {
        // Activations are not part of what a network is called.
        boolean sameName = mark.kind() == RunMark.Kind.NETWORK && mark.is().isEmpty();
        return sameName
                ? Messages.text("picture.chart.mark.activations")
                : Messages.text("picture.chart.mark." + mark.kind().name(), mark.was(), mark.is());
    }

    /** The same with when it was: {@code epoch 50: learning rate 0.05 → 0.1}. */
    public static String at(RunMark mark) {
        return Messages.text("picture.chart.change", Long.toString(mark.epoch()), of(mark));
    }
}
