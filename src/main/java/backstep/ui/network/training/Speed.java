package backstep.ui.network.training;

import backstep.text.Messages;
import java.util.List;

/** The speeds that a training can be slowed down to. */
final class Speed {

    private static final List<Integer> EPOCHS_A_SECOND = List.of(1, 2, 5, 10, 20, 50);

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
                ? Messages.text("ui.training.pace", EPOCHS_A_SECOND.get(place).toString())
                : Messages.text("ui.training.fullSpeed");
    }
}
