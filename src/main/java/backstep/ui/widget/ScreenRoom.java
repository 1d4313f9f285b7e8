package backstep.ui.widget;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/** How large a small window can be. */
public final class ScreenRoom {

    /** About what the system draws around a window. */
    private static final double BORDERS = 48;

    private ScreenRoom() {}

    /** The room for the content of a window on the screen of its owner. */
    public static Dimension2D beside(Window owner) {
        Rectangle2D screen = screen(owner);
        return new Dimension2D(screen.getWidth() - BORDERS, screen.getHeight() - BORDERS);
    }

    /** What windows can have of the screen that a window is on. */
    public static Rectangle2D screen(Window window) {
        return Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }
}
