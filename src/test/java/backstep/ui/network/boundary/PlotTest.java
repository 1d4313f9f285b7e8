package backstep.ui.network.boundary;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.picture.plot.BoundaryView;
import backstep.picture.plot.Frame;
import backstep.picture.plot.Sample;
import backstep.ui.workspace.WindowTest;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.BeforeEach;

/** The decision boundary, worked with mouse and keyboard. */
abstract class PlotTest extends WindowTest {

    private Robot robot;

    @BeforeEach
    void enter() {
        robot = call(Robot::new);
        enterAllMoons();
    }

    final BoundaryPane pane() {
        return find("boundary-pane", BoundaryPane.class);
    }

    final BoundaryView view() {
        return call(() -> pane().view().orElseThrow());
    }

    /** The samples as they are set up. */
    final Split samples() {
        return view().data();
    }

    final SampleSource source() {
        return call(() -> network().experimentProperty().get().samples());
    }

    final void change(UnaryOperator<Experiment> change) {
        run(() -> network().change(change));
        settleNetwork();
    }

    /** Learns from a named data set, with a network that suits it. */
    final void learn(Generator generator, int... neurons) {
        change(present -> present.withSamples(new SampleSource.Named(DatasetSpec.of(generator)))
                .withLayers(
                        MlpSpec.layers(Arrays.stream(neurons).boxed().toList(), Activation.TANH, Activation.LINEAR)));
    }

    final void train(int epochs) {
        run(() -> {
            for (int epoch = 0; epoch < epochs; epoch++) {
                network().stepEpoch();
            }
        });
        settleNetwork();
    }

    final Frame frame() {
        return call(() -> pane().frame(pane().view().orElseThrow()));
    }

    final boolean isVisible(String id) {
        Node node = find(id, Node.class);
        return call(node::isVisible);
    }

    /** Where numbers of the axes lie on the screen. */
    final Point2D at(double x, double y) {
        Frame frame = frame();
        return call(
                () -> find("boundary", BoundaryCanvas.class).localToScreen(frame.toPictureX(x), frame.toPictureY(y)));
    }

    final Point2D at(Sample sample) {
        BoundaryView view = view();
        int point = view.points().find(sample);
        return at(view.points().x(point), view.points().y(point));
    }

    /** A sample with none beside it. */
    final Sample lonely() {
        BoundaryView view = view();
        Frame frame = frame();
        for (int point = 0; point < view.points().size(); point++) {
            double x = frame.toPictureX(view.points().x(point));
            double y = frame.toPictureY(view.points().y(point));
            int self = point;
            boolean alone = IntStream.range(0, view.points().size())
                    .filter(other -> other != self)
                    .allMatch(other -> Math.hypot(
                                    frame.toPictureX(view.points().x(other)) - x,
                                    frame.toPictureY(view.points().y(other)) - y)
                            > 12);
            if (alone) {
                return view.points().sample(point);
            }
        }
        throw new AssertionError("every sample has others beside it");
    }

    /** How much the numbers of a pixel differ from those of the next one. */
    final double pixelX() {
        return frame().x().length() / frame().area().width();
    }

    final double pixelY() {
        return frame().y().length() / frame().area().height();
    }

    /** Begins to edit points, or ends that. */
    final void edit() {
        click("boundary-edit");
        settleNetwork();
    }

    final void clickPlot(Point2D point, MouseButton button) {
        run(() -> {
            robot.mouseMove(point);
            robot.mouseClick(button);
        });
        settleNetwork();
    }

    final void clickPlot(Point2D point) {
        clickPlot(point, MouseButton.PRIMARY);
    }

    /** The robot's mouse does not know which keys are down. */
    final void shiftClickPlot(Point2D point) {
        BoundaryCanvas canvas = find("boundary", BoundaryCanvas.class);
        run(() -> {
            Point2D at = canvas.localToScene(canvas.screenToLocal(point));
            canvas.fireEvent(withShift(MouseEvent.MOUSE_PRESSED, at));
            canvas.fireEvent(withShift(MouseEvent.MOUSE_RELEASED, at));
        });
        settleNetwork();
    }

    private static MouseEvent withShift(EventType<MouseEvent> type, Point2D at) {
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                true,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    final void dragPlot(Point2D from, Point2D to) {
        drag(from, to);
        settleNetwork();
    }

    final void point(Point2D point) {
        run(() -> robot.mouseMove(point));
        settleNetwork();
    }

    final void press(KeyCode... codes) {
        keys(codes);
        settleNetwork();
    }

    final void undo() {
        run(() -> window().acts().undo());
        settleNetwork();
    }

    final String figure(String id) {
        Label label = find(id, Label.class);
        return call(label::getText);
    }

    static List<Double> row(Split split, Sample sample) {
        return Arrays.stream(BoundaryModel.part(split, sample).row(sample.index()))
                .boxed()
                .toList();
    }
}
