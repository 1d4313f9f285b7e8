package backstep.ui.network.boundary;

import atlantafx.base.theme.Styles;
import backstep.data.Dataset;
import backstep.data.Split;
import backstep.nn.field.Plane;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.network.model.NetworkSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** With more than two inputs: which two the plot shows, and where the others are held. */
final class AxesSection extends TitledPane {

    /** With fewer inputs there is nothing to choose. */
    private static final int FEWEST_INPUTS = 3;

    private static final double HIGHEST = 130;

    private final NetworkSession session;
    private final ChoiceBox<String> xAxis = axis("x");
    private final ChoiceBox<String> yAxis = axis("y");
    private final VBox sliders = new VBox();
    private List<HeldInput> held = List.of();
    private @Nullable Dataset shown;
    private boolean refreshing;

    AxesSection(NetworkSession session) {
        this.session = session;
        setId("boundary-axes");
        setAnimated(false);
        setMinSize(0, USE_PREF_SIZE);
        setExpanded(false);
        getStyleClass().addAll(Styles.DENSE, "boundary-axes");
        HBox axes = new HBox(caption("x"), xAxis, caption("y"), yAxis);
        axes.getStyleClass().add("boundary-axes-row");
        sliders.getStyleClass().add("boundary-held");
        ScrollPane scroll = new ScrollPane(new VBox(axes, sliders));
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.getStyleClass().add("boundary-axes-scroll");
        setContent(scroll);
        setTooltip(new Tooltip(Messages.text("ui.boundary.axes.meaning")));
        session.frameProperty().subscribe(this::refresh);
        session.planeProperty().subscribe(this::refresh);
        refresh();
    }

    private static Label caption(String axis) {
        Label caption = new Label(Messages.text("ui.boundary.axis." + axis));
        caption.getStyleClass().add("caption");
        return caption;
    }

    private ChoiceBox<String> axis(String name) {
        ChoiceBox<String> box = new ChoiceBox<>();
        box.setId("boundary-" + name);
        box.setAccessibleText(Messages.text("ui.boundary.axis." + name));
        box.setTooltip(new Tooltip(Messages.text("ui.boundary.axis." + name + ".meaning")));
        box.setOnAction(event -> choose(name.equals("x")));
        return box;
    }

    private void refresh() {
        Plane plane = session.planeProperty().get();
        Dataset data = samples().map(Split::train).orElse(null);
        boolean wanted = plane != null && data != null && data.inputs() >= FEWEST_INPUTS;
        setVisible(wanted);
        setManaged(wanted);
        if (plane != null && data != null && wanted && plane.held().size() == data.inputs()) {
            refreshing = true;
            if (shown == null || !data.equals(shown)) {
                shown = data;
                name(data);
            }
            show(plane, data);
            refreshing = false;
        }
    }

    private Optional<Split> samples() {
        return Optional.ofNullable(session.frameProperty().get())
                .map(frame -> frame.snapshot().spec().data());
    }

    /** Puts the inputs of other samples into the boxes, and a slider for each below them. */
    private void name(Dataset data) {
        if (!xAxis.getItems().equals(data.shownInputs())) {
            xAxis.getItems().setAll(data.shownInputs());
            yAxis.getItems().setAll(data.shownInputs());
        }
        if (held.size() != data.inputs()) {
            held = IntStream.range(0, data.inputs())
                    .mapToObj(input -> new HeldInput(input, value -> hold(input, value)))
                    .toList();
        }
        held.forEach(each -> each.reach(data));
    }

    private void show(Plane plane, Dataset data) {
        xAxis.getSelectionModel().select(plane.xInput());
        yAxis.getSelectionModel().select(plane.yInput());
        List<HeldInput> wanted = new ArrayList<>(held);
        wanted.removeIf(each -> each.input() == plane.xInput() || each.input() == plane.yInput());
        if (!sliders.getChildren().equals(wanted)) {
            sliders.getChildren().setAll(wanted);
        }
        wanted.forEach(each -> each.show(plane.held().get(each.input())));
        String figures = wanted.stream()
                .map(each -> data.shownInputs().get(each.input()) + " = "
                        + Numbers.brief(plane.held().get(each.input())))
                .collect(Collectors.joining(", "));
        setText(Messages.text("ui.boundary.axes", figures));
    }

    /** Shows another input on an axis; the one that was there goes to the other axis if it has to. */
    private void choose(boolean x) {
        Plane plane = session.planeProperty().get();
        int chosen = (x ? xAxis : yAxis).getSelectionModel().getSelectedIndex();
        if (refreshing || plane == null || chosen < 0) {
            return;
        }
        int otherX = x ? chosen : chosen == plane.xInput() ? plane.yInput() : plane.xInput();
        int otherY = x ? chosen == plane.yInput() ? plane.xInput() : plane.yInput() : chosen;
        samples().ifPresent(samples -> session.show(plane.showing(samples, otherX, otherY)));
    }

    private void hold(int input, double value) {
        Plane plane = session.planeProperty().get();
        if (!refreshing && plane != null) {
            session.show(plane.holding(input, value));
        }
    }
}
