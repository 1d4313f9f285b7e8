package backstep.ui.network.builder;

import backstep.nn.Activation;
import backstep.nn.train.Reshaping;
import backstep.nn.train.RunAdvice;
import backstep.nn.train.RunSpec;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.widget.FigureRows;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says what keeps the present run from learning although it is allowed, such as an output that cannot give the labels. One
 * click makes such an output a fitting one.
 */
final class FitNotice extends HBox {

    private final Label text = FigureRows.paragraph("", "notice-text");
    private final Button mend = new Button();
    private final NetworkSession session;
    private Optional<RunSpec> shown = Optional.empty();

    FitNotice(NetworkSession session) {
        this.session = session;
        text.setId("fit-notice");
        mend.setId("fit-mend");
        mend.getStyleClass().add("builder-button");
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        VBox words = new VBox(text, mend);
        words.getStyleClass().add("fit-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().addAll("notice-row", "notice-attention", "fit-notice");
        getChildren().setAll(sign, words);
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
            Optional<Activation> better = RunAdvice.betterOutput(run.get());
            better.ifPresent(this::offer);
            LabelledRow.show(mend, better.isPresent());
        }
    }

    private void offer(Activation better) {
        mend.setText(BuilderTexts.of("mendOutput", BuilderTexts.choice("activation", better)));
        mend.setOnAction(event -> session.change(
                present -> Reshaping.activate(present, present.layers().size() - 1, better)));
    }
}
