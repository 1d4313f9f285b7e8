package backstep.ui.widget;

import backstep.text.Messages;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands at the edge of the window in place of a column: a button for each part, which brings it back. */
final class ColumnStrip extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double UPWARDS = -90;

    ColumnStrip(SideColumn column) {
        getStyleClass().add("column-strip");
        column.parts().forEach(part -> getChildren().add(button(column, part)));
    }

    /** Where the names of all parts are longer than the strip, their icons stand for them. */
    @Override
    protected void layoutChildren() {
        double height = snappedTopInset()
                + snappedBottomInset()
                + getSpacing() * (getChildren().size() - 1);
        for (Node child : getChildren()) {
            height += ((NameButton) child).fullHeight();
        }
        for (Node child : getChildren()) {
            ((NameButton) child).shorten(height > getHeight());
        }
        super.layoutChildren();
    }

    private static NameButton button(SideColumn column, SidePart part) {
        Label title = new Label(Messages.text("ui.side." + part.name()));
        NameButton button = new NameButton(title, part.icon());
        button.setId("show-" + part.name());
        button.getStyleClass().add("strip-button");
        Buttons.explain(button, Messages.text("ui.side.show", title.getText()));
        button.setOnAction(event -> column.toggle(part));
        column.seenProperty(part).subscribe(seen -> button.pseudoClassStateChanged(CHOSEN, seen));
        return button;
    }

    /** A button with an upright name, or an icon. */
    private static final class NameButton extends Button {
        private final Upright name;
        private final FontIcon icon;

        NameButton(Label title, Ikon icon) {
            this.name = new Upright(title);
            this.icon = new FontIcon(icon);
            setGraphic(name);
        }

        double fullHeight() {
            return snappedTopInset() + name.prefHeight(-1) + snappedBottomInset();
        }

        void shorten(boolean brief) {
            Node wanted = brief ? icon : name;
            if (!wanted.equals(getGraphic())) {
                setGraphic(wanted);
            }
        }
    }

    /** A text that is read from below. */
    private static final class Upright extends Region {
        private final Label text;

        Upright(Label text) {
            this.text = text;
            text.setRotate(UPWARDS);
            getChildren().add(text);
        }

        @Override
        protected double computePrefWidth(double height) {
            return text.prefHeight(-1);
        }

        @Override
        protected double computePrefHeight(double width) {
            return text.prefWidth(-1);
        }

        @Override
        protected void layoutChildren() {
            double length = text.prefWidth(-1);
            double thickness = text.prefHeight(-1);
            text.resizeRelocate((getWidth() - length) / 2, (getHeight() - thickness) / 2, length, thickness);
        }
    }
}
