package backstep.ui.widget;

import backstep.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part of a column as it is drawn: its content, and a header that folds it unless the content has one of its own. */
public final class SideSection {

    private static final PseudoClass RULED = PseudoClass.getPseudoClass("ruled");

    private final SidePart part;
    private final Region content;
    private final Optional<FittingRow> header;
    private final ToggleButton title = new ToggleButton();
    private boolean unfolded;

    private SideSection(SidePart part, Region content, Optional<FittingRow> header) {
        this.part = part;
        this.content = content;
        this.header = header;
    }

    /** A part that is always unfolded while its column is seen. */
    public static SideSection plain(SidePart part, Region content) {
        return new SideSection(part, content, Optional.empty());
    }

    /**
     * A part under a header.
     *
     * @param tools what stands at the end of the header
     */
    public static SideSection titled(SidePart part, Region content, Node... tools) {
        SideSection made = new SideSection(part, content, Optional.of(new FittingRow()));
        made.header.ifPresent(box -> made.fill(box, tools));
        return made;
    }

    private void fill(FittingRow box, Node... tools) {
        String name = Messages.text("ui.side." + part.name());
        title.setId("fold-" + part.name());
        title.getStyleClass().addAll("flat", "side-title");
        title.setText(name.toUpperCase(Locale.ROOT));
        title.setMnemonicParsing(false);
        title.setMinWidth(Region.USE_PREF_SIZE);
        Buttons.explain(title, Messages.text("ui.side.fold", name));
        part.shownProperty().subscribe(this::mark);
        title.setOnAction(event -> press());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        box.getStyleClass().add("side-header");
        box.getChildren().addAll(title, space);
        box.getChildren().addAll(tools);
        for (Node tool : tools) {
            if (tool instanceof Labeled button
                    && button.getGraphic() != null
                    && !button.getText().isEmpty()) {
                box.orElseIcon(button);
            }
        }
    }

    private void mark(boolean isUnfolded) {
        unfolded = isUnfolded;
        title.setSelected(isUnfolded);
        title.setGraphic(new FontIcon(isUnfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    }

    /** Folds what is unfolded; unfolds what is folded, or has no room beside the other part. */
    private void press() {
        boolean unfolds = !unfolded;
        title.setSelected(unfolds);
        if (unfolds) {
            part.show();
        } else {
            part.hide();
        }
    }

    /** What its header says. */
    public StringProperty titleProperty() {
        return title.textProperty();
    }

    SidePart part() {
        return part;
    }

    List<Node> nodes() {
        return Stream.<Node>concat(header.stream(), Stream.of(content)).toList();
    }

    /** None for a part that is empty: there is nothing to unfold. */
    double headerHeight() {
        boolean needed = part.filledProperty().get() || part.shownProperty().get();
        return needed ? header.map(box -> Math.ceil(box.prefHeight(-1))).orElse(0.0) : 0;
    }

    /**
     * Puts it at a height; says where the next part begins.
     *
     * @param ruled whether nothing else parts it from what is above
     * @param shown whether there is room for its content
     */
    double place(double y, double width, double height, boolean ruled, boolean shown) {
        double headerHeight = headerHeight();
        header.ifPresent(box -> box.pseudoClassStateChanged(RULED, ruled));
        header.ifPresent(box -> {
            box.setVisible(headerHeight > 0);
            box.resizeRelocate(0, y, width, headerHeight);
        });
        content.setVisible(shown);
        if (shown != unfolded) {
            mark(shown);
        }
        content.resizeRelocate(0, y + headerHeight, width, height);
        return y + headerHeight + height;
    }
}
