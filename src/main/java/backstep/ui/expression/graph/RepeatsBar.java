package backstep.ui.expression.graph;

import backstep.text.Messages;
import backstep.ui.expression.model.Repeats;
import backstep.ui.expression.model.Repeats.Offer;
import backstep.ui.widget.Buttons;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Offers to fold parts that are built alike, and after that to write them into the text or to take it back. */
final class RepeatsBar extends HBox {

    private static final double GAP = 12;

    private final Label said = new Label();
    private final Button fold = new Button(Messages.text("ui.graph.repeats.fold"));
    private final Button write = new Button(Messages.text("ui.graph.repeats.write"));
    private final HBox writing = new HBox(write);
    private final Button unfold = new Button(Messages.text("ui.graph.repeats.unfold"));

    RepeatsBar(Repeats repeats) {
        getStyleClass().add("repeats-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox.setMargin(this, new Insets(GAP, GAP, 0, GAP));
        writing.setAlignment(Pos.CENTER);
        said.setId("repeats");
        said.setMinWidth(0);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        prepare(fold, "repeats-fold", repeats::fold);
        prepare(write, "repeats-write", repeats::writeIntoText);
        prepare(unfold, "repeats-unfold", repeats::unfold);
        Button dismiss = Buttons.icon(Feather.X, Messages.text("ui.graph.repeats.dismiss"));
        prepare(dismiss, "repeats-dismiss", repeats::dismiss);
        dismiss.getStyleClass().add("flat");
        getChildren().addAll(said, fold, writing, unfold, dismiss);
        repeats.offerProperty().subscribe(this::show);
    }

    private static void prepare(Button button, String id, Runnable action) {
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
    }

    private void show(Optional<Offer> offer) {
        setVisible(offer.isPresent());
        setManaged(offer.isPresent());
        offer.ifPresent(this::show);
    }

    private void show(Offer offer) {
        int parts = offer.spans().size();
        String built = offer.kinds() == 1
                ? Messages.text("ui.graph.repeats.oneKind", parts, offer.operations())
                : Messages.text("ui.graph.repeats.kinds", parts, offer.operations());
        said.setText(offer.folded() ? Messages.text("ui.graph.repeats.folded", parts) : built);
        offer(fold, !offer.folded());
        offer(unfold, offer.folded());
        writing.setVisible(offer.folded());
        writing.setManaged(offer.folded());
        boolean writable = offer.text().isPresent();
        write.setDisable(!writable);
        String meaning = Messages.text(writable ? "ui.graph.repeats.writeMeaning" : "ui.graph.repeats.notWritable");
        // A disabled button has no tooltip of its own.
        Tooltip.install(writing, new Tooltip(meaning));
        write.setAccessibleHelp(meaning);
    }

    private static void offer(Button button, boolean offered) {
        button.setVisible(offered);
        button.setManaged(offered);
    }
}
