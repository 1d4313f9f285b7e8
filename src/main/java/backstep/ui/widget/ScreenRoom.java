package backstep.ui.widget;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** How large a small window can be, and where it stands. */
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

    /** Puts a window over the middle of its owner, as far as the screen goes. */
    public static void centre(Stage window, Window owner) {
        window.setX(owner.getX() + (owner.getWidth() - window.getWidth()) / 2);
        window.setY(owner.getY() + (owner.getHeight() - window.getHeight()) / 2);
        keepOn(screen(owner), window);
    }

    /** Moves and cuts a window as much as it stands out of a part of the screen. */
    public static void keepOn(Rectangle2D screen, Stage window) {
        window.setWidth(Math.min(window.getWidth(), screen.getWidth()));
        window.setHeight(Math.min(window.getHeight(), screen.getHeight()));
        window.setX(Math.max(screen.getMinX(), Math.min(window.getX(), screen.getMaxX() - window.getWidth())));
        window.setY(Math.max(screen.getMinY(), Math.min(window.getY(), screen.getMaxY() - window.getHeight())));
    }
}
