package backstep.ui.view;

import backstep.document.ViewSpec;
import java.util.Optional;
import java.util.OptionalDouble;
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
    private final Supplier<?> subject;
    private Optional<Wanted> wanted = Optional.empty();

    private record Wanted(Object subject, double top) {}

    /**
     * The place of a pane.
     *
     * @param subject what the content is about: with another one a place in a document is nothing any more
     */
    public ScrollPlace(ViewName name, ScrollPane pane, Supplier<?> subject) {
        this.name = name;
        this.pane = pane;
        this.subject = subject;
        pane.viewportBoundsProperty().subscribe(this::hold);
        pane.vvalueProperty().subscribe(this::hold);
        pane.getContent().layoutBoundsProperty().subscribe(this::hold);
        pane.addEventFilter(ScrollEvent.ANY, event -> release());
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> release());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> release());
    }

    private void release() {
        wanted = Optional.empty();
    }

    @Override
    public ViewSpec capture(ViewSpec into) {
        ViewSpec without = into.without(name.text());
        double top = top().orElse(0);
        return top > 0 ? without.withNumber(name.text(), top) : without;
    }

    private OptionalDouble top() {
        return wanted().map(each -> OptionalDouble.of(each.top))
                .orElseGet(() -> OptionalDouble.of(pane.getVvalue() * room()));
    }

    @Override
    public void apply(ViewSpec from) {
        double top = from.numbers().getOrDefault(name.text(), 0.0);
        wanted = Optional.of(new Wanted(subject.get(), Double.isFinite(top) ? top : 0));
        hold();
    }

    /** What is out of sight. */
    private double room() {
        return Math.max(
                0,
                pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight());
    }

    private Optional<Wanted> wanted() {
        wanted = wanted.filter(each -> each.subject.equals(subject.get()));
        return wanted;
    }

    private void hold() {
        double room = room();
        if (room > 0) {
            wanted().ifPresent(each -> pane.setVvalue(Math.clamp(each.top / room, 0, 1)));
        }
    }
}
