package backstep.ui.expression.graph;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** A short movement that begins quickly and ends gently. */
final class Motion {

    private static final double SECONDS = 0.2;

    private final DoubleConsumer painter;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            // The first frame may come late, after the layout that led to it: time counts from there.
            begin = begin == 0 ? now : begin;
            show(Math.min(1, (now - begin) / 1e9 / SECONDS));
        }
    };
    private long begin;
    private boolean running;

    /** @param painter is told the share of the way that is done, from 0 to 1, at every frame */
    Motion(DoubleConsumer painter) {
        this.painter = painter;
    }

    void start() {
        begin = 0;
        running = true;
        timer.start();
        painter.accept(0);
    }

    /** Goes to the end at once, if it is under way. */
    void finish() {
        if (running) {
            show(1);
        }
    }

    /** Stays where it is, for another movement to go on from there. */
    void cancel() {
        running = false;
        timer.stop();
    }

    private void show(double time) {
        if (time == 1) {
            running = false;
            timer.stop();
        }
        double left = 1 - time;
        painter.accept(1 - left * left * left);
    }

    boolean isRunning() {
        return running;
    }
}
