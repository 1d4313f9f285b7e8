package backstep.ui.view;

import backstep.document.ViewSpec;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * How far a pane is scrolled down, in pixels. What a document says holds while its content is still on its way, and until
 * the person scrolls or goes on.
 */
public final class ScrollPlace implements ViewItem {

    private final ViewName name;
    private final ScrollPane pane;
    private final Waiting<Double> waiting;

    /**
     * The place of a pane.
     *
     * @param subject what the content is about: with another one a place in a document is nothing any more
     */
    public ScrollPlace(ViewName name, ScrollPane pane, Supplier<?> subject) {
        this.name = name;
        this.pane = pane;
        this.waiting = new Waiting<>(subject);
        pane.viewportBoundsProperty().subscribe(this::hold);
        pane.vvalueProperty().subscribe(this::hold);
        pane.getContent().layoutBoundsProperty().subscribe(this::hold);
        pane.addEventFilter(ScrollEvent.ANY, event -> waiting.end());
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> waiting.end());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> waiting.end());
    }

    @Override
    public ViewSpec capture(ViewSpec into) {
        ViewSpec without = into.without(name.text());
        double top = waiting.get().orElseGet(() -> pane.getVvalue() * room());
        return top > 0 ? without.withNumber(name.text(), top) : without;
    }

    @Override
    public void apply(ViewSpec from) {
        double top = from.numbers().getOrDefault(name.text(), 0.0);
        waiting.set(Optional.of(Double.isFinite(top) ? top : 0));
        hold();
    }

    /** What is out of sight. */
    private double room() {
        return Math.max(
                0,
                pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight());
    }

    private void hold() {
        double room = room();
        if (room > 0) {
            waiting.get().ifPresent(top -> pane.setVvalue(Math.clamp(top / room, 0, 1)));
        }
    }
}
