package backstep.ui.network.training;

import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.List;

/** The speeds that a training can be slowed down to: half a decade apart, so that the slider is logarithmic. */
final class Speed {

    private static final List<Double> EPOCHS_A_SECOND = List.of(0.5, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0);

    /** The place, after all others, of no limit. */
    static final int UNLIMITED = EPOCHS_A_SECOND.size();

    private Speed() {}

    /** In epochs a second; infinity for {@link #UNLIMITED}. */
    static double pace(int place) {
        return place < UNLIMITED ? EPOCHS_A_SECOND.get(place) : Double.POSITIVE_INFINITY;
    }

    /** The place of a speed, or that of the next higher one. */
    static int place(double pace) {
        return (int) EPOCHS_A_SECOND.stream().filter(speed -> speed < pace).count();
    }

    static String text(int place) {
        return place < UNLIMITED
                ? Messages.text("ui.training.pace", Numbers.full(EPOCHS_A_SECOND.get(place)))
                : Messages.text("ui.training.fullSpeed");
    }
}
