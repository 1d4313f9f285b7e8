package backstep.ui.network.losses;

import backstep.picture.chart.ChartColours;
import backstep.picture.chart.ChartFrame;
import backstep.picture.chart.ChartView;
import backstep.picture.chart.LossChart;
import backstep.picture.chart.Reading;
import backstep.text.Messages;
import backstep.ui.widget.CanvasSurface;
import backstep.ui.widget.PictureCanvas;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The chart on a canvas. Whatever changes only asks for a new picture; it is painted once, at the next pulse. */
final class LossCanvas extends Region {

    private static final double LEAST_HEIGHT = 70;

    private final LossModel model;
    private final PictureCanvas canvas = new PictureCanvas();
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
    private LossChart chart = new LossChart(ChartColours.LIGHT);
    /** Where the mouse points, so that the hair line stays there while the epochs move. */
    private OptionalDouble pointer = OptionalDouble.empty();
    /** Where the keyboard has brought the hair line. */
    private OptionalLong epoch = OptionalLong.empty();

    LossCanvas(LossModel model, ObservableBooleanValue dark) {
        this.model = model;
        setId("losses-chart");
        getStyleClass().add("losses-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Messages.text("ui.losses.title"));
        setMinSize(0, LEAST_HEIGHT);
        getChildren().add(canvas);
        dark.subscribe(isDark -> {
            chart = new LossChart(isDark ? ChartColours.DARK : ChartColours.LIGHT);
            requestLayout();
        });
        model.session().frameProperty().subscribe(this::requestLayout);
        model.session().runs().list().subscribe(this::requestLayout);
        model.logLossProperty().subscribe(this::requestLayout);
        model.logEpochsProperty().subscribe(this::requestLayout);
        model.accuracyProperty().subscribe(this::requestLayout);
        model.fittedProperty().subscribe(this::requestLayout);
        model.zoomProperty().subscribe(this::requestLayout);
        model.selectionProperty().subscribe(this::requestLayout);
        model.emphasisedProperty().subscribe(this::requestLayout);
        focusedProperty().subscribe(this::tell);
    }

    @Override
    protected void layoutChildren() {
        canvas.fit(getWidth(), getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        surface.begin();
        chart.paint(surface, model.view(hair()), getWidth(), getHeight());
    }

    /** Where everything lies at the moment. */
    ChartFrame frame() {
        return chart.frame(model.view(OptionalLong.empty()), getWidth(), getHeight());
    }

    /** The epoch of the hair line, if there is one. */
    OptionalLong hair() {
        return pointer.isPresent() ? OptionalLong.of(frame().epochAt(pointer.getAsDouble())) : epoch;
    }

    /** Lets the hair line follow the pointer. */
    void pointAt(double x) {
        pointer = OptionalDouble.of(x);
        epoch = OptionalLong.empty();
        changed();
    }

    /** Puts the hair line at an epoch. */
    void standAt(long where) {
        pointer = OptionalDouble.empty();
        epoch = OptionalLong.of(where);
        changed();
    }

    /** Takes the hair line away. */
    void clearHair() {
        pointer = OptionalDouble.empty();
        epoch = OptionalLong.empty();
        changed();
    }

    private void changed() {
        tell();
        requestLayout();
    }

    /** Says what the hair line shows. Not while it stands still, however much is trained. */
    private void tell() {
        OptionalLong hair = hair();
        ChartView view = model.view(hair);
        List<Reading> readings = hair.isPresent() ? Reading.at(view, hair.getAsLong()) : List.of();
        setAccessibleText(
                readings.isEmpty()
                        ? Messages.text("ui.losses.chart", view.runs().size())
                        : readings.stream().map(Reading::sentence).collect(Collectors.joining("; ")));
    }
}
