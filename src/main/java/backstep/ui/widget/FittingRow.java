package backstep.ui.widget;

import backstep.ui.theme.TypeSize;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;

/**
 * Controls side by side which take briefer forms, one after the other, where the row is too narrow for all of them in full.
 * Nothing is cut before the last form is taken.
 */
public class FittingRow extends HBox {

    private static final String ICON = "button-icon";

    /** One more way to save room: true takes the brief form, false the full one. */
    private final List<Consumer<Boolean>> forms = new ArrayList<>();

    /** How much room the row lacked for its forms when they were last measured; the first is with none taken. */
    private final List<Double> needed = new ArrayList<>();

    private double measuredAt;
    private int taken;

    /** A row with all of its controls in full. */
    public FittingRow(Node... children) {
        super(children);
        needed.add(0.0);
    }

    /** One more way to save room, for where all earlier ones do not save enough. */
    public final void orElse(Consumer<Boolean> form) {
        forms.add(form);
        needed.add(0.0);
    }

    /** Shows only the icon of a button; its tooltip and screen readers still say what it does. */
    public final void orElseIcon(Labeled button) {
        ContentDisplay full = button.getContentDisplay();
        orElse(brief -> {
            button.setContentDisplay(brief ? ContentDisplay.GRAPHIC_ONLY : full);
            button.getStyleClass().remove(ICON);
            if (brief) {
                button.getStyleClass().add(ICON);
            }
        });
    }

    /** Leaves out a control, which can be done without. */
    public final void orElseWithout(Node control) {
        orElse(brief -> show(control, !brief));
    }

    /** Puts one control in the place of another. */
    public final void orElseInstead(Node full, Node brief) {
        show(brief, false);
        orElse(isBrief -> {
            show(full, !isBrief);
            show(brief, isBrief);
        });
    }

    private static void show(Node control, boolean shown) {
        control.setVisible(shown);
        control.setManaged(shown);
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /**
     * Takes as few brief forms as the width allows. A form is given back only where the room suffices that it needed when
     * it was taken, so that nothing goes to and fro; larger or smaller type makes that measure worthless.
     */
    private void fit() {
        double scale = TypeSize.scaleOf(this).getValue();
        if (measuredAt != scale) {
            measuredAt = scale;
            needed.replaceAll(width -> 0.0);
        }
        while (taken > 0 && getWidth() >= needed.get(taken - 1) && fitsWithout()) {
            taken--;
        }
        while (taken < forms.size() && !fits()) {
            forms.get(taken).accept(true);
            taken++;
        }
    }

    /** Gives the last form back if the row fits in without it. */
    private boolean fitsWithout() {
        forms.get(taken - 1).accept(false);
        needed.set(taken - 1, need());
        boolean fits = getWidth() >= need();
        if (!fits) {
            forms.get(taken - 1).accept(true);
        }
        return fits;
    }

    private boolean fits() {
        needed.set(taken, need());
        return getWidth() >= need();
    }

    /** Without the parent's memory, which is of before the change. */
    private double need() {
        return super.computeMinWidth(-1);
    }

    /** Whatever width there is, the row has a form for it. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
