package backstep.ui.expression.debug;

import backstep.debug.Watch;
import backstep.debug.Watch.Reading;
import backstep.explain.KnownTexts;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.widget.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A watch with its value at the present step and how it came there. */
final class WatchRow extends HBox {

    private final Watch watch;
    private final Label name = new Label();
    private final Region space = new Region();
    private final Sparkline history = new Sparkline();
    private final Button remove;
    private final Tooltip everyDigit = new Tooltip();

    // One of these is shown, by what has been read.
    private final Label value = label("figure", "watch-value");
    private final Label notYet = label("caption", "watch-value");
    private final Label problem = label("error-text");

    WatchRow(Watch watch, Runnable removing) {
        this.watch = watch;
        name.setText(watch.measure().text());
        name.getStyleClass().add("debug-name");
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setTooltip(new Tooltip(name.getText()));
        HBox.setHgrow(space, Priority.ALWAYS);
        value.setMinWidth(USE_PREF_SIZE);
        value.setTooltip(everyDigit);
        notYet.setMinWidth(USE_PREF_SIZE);
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        remove = Buttons.icon(
                Feather.X, Messages.text("ui.debug.removeWatch", watch.measure().text()));
        remove.getStyleClass().add("flat");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> removing.run());
        getStyleClass().add("debug-row");
        showNothing();
    }

    private static Label label(String... styleClasses) {
        Label label = new Label();
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** There is no run that it could be read from. */
    void showNothing() {
        arrange();
    }

    /** How it came to the present step; {@code share} is how much of the run that is. */
    void showHistory(double[] values, double share) {
        history.show(values, share);
    }

    /**
     * Shows what it is at the present step.
     *
     * @param end what it comes to; empty if that is not to be told
     */
    void show(Reading reading, Optional<Reading.Value> end) {
        switch (reading) {
            case Reading.Value now -> {
                everyDigit.setText(KnownTexts.soFar(Numbers.full(now.value()), now.partial()));
                value.setText(ahead(text(now), end));
                arrange(history, value);
            }
            case Reading.NotYet _ -> {
                notYet.setText(ahead(KnownTexts.notYet(), end));
                arrange(history, notYet);
            }
            case Reading.Problem(String message) -> {
                problem.setText(message);
                arrange(problem);
            }
        }
    }

    private String ahead(String now, Optional<Reading.Value> end) {
        return end.map(last -> Messages.text("ui.answers.ahead", now, text(last)))
                .orElse(now);
    }

    private String text(Reading.Value reading) {
        String text = watch.measure().isComparison()
                ? Messages.text(reading.value() != 0 ? "ui.debug.true" : "ui.debug.false")
                : Numbers.brief(reading.value());
        return KnownTexts.soFar(text, reading.partial());
    }

    private void arrange(Node... reading) {
        List<Node> nodes = new ArrayList<>(List.of(name, space));
        nodes.addAll(List.of(reading));
        nodes.add(remove);
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }
}
