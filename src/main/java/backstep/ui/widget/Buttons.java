package backstep.ui.widget;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons with an icon, each with its meaning as tooltip and for screen readers. */
public final class Buttons {

    private Buttons() {}

    /** A button that shows an icon only. */
    public static Button icon(Ikon icon, String meaning) {
        Button button = new Button();
        setIcon(button, icon);
        explain(button, meaning);
        button.getStyleClass().add("button-icon");
        return button;
    }

    /** Gives a button another icon. */
    public static void setIcon(ButtonBase button, Ikon icon) {
        button.setGraphic(new FontIcon(icon));
    }

    /** Says what a button does, to those who see it and to those who do not; also anew. */
    public static void explain(ButtonBase button, String meaning) {
        Tooltip tooltip = button.getTooltip();
        if (tooltip == null) {
            button.setTooltip(new Tooltip(meaning));
        } else {
            tooltip.setText(meaning);
        }
        button.setAccessibleText(meaning);
    }
}
