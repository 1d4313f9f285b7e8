package backstep.ui.network.builder;

import backstep.nn.train.RunAdvice;
import backstep.nn.train.RunSpec;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.widget.FigureRows;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what keeps the present run from learning although it is allowed, such as an output that cannot give the labels. */
final class FitNotice extends HBox {

    private final Label text = FigureRows.paragraph("", "notice-text");
    private Optional<RunSpec> shown = Optional.empty();

    FitNotice(NetworkSession session) {
        text.setId("fit-notice");
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getStyleClass().addAll("notice-row", "notice-attention", "fit-notice");
        getChildren().setAll(sign, text);
        LabelledRow.show(this, false);
        session.frameProperty().subscribe(this::show);
    }

    /** There are many moments of one run, which all have the same spec. */
    private void show(@Nullable TrainingFrame frame) {
        Optional<RunSpec> run =
                frame == null ? Optional.empty() : Optional.of(frame.snapshot().spec());
        if (run.isPresent() && !run.equals(shown)) {
            shown = run;
            List<String> advice = RunAdvice.of(run.get());
            text.setText(String.join("\n", advice));
            LabelledRow.show(this, !advice.isEmpty());
        }
    }
}
