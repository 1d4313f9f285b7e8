package backstep.ui.widget;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.input.MouseEvent;

/** What a tab shows below its head. */
public final class TabContent {

    private TabContent() {}

    /**
     * Gives a tab its content. JavaFX hands the keyboard to the tabs' heads at every press that the content has not used up;
     * keys would not reach a chart that has just been clicked.
     */
    public static void show(Tab tab, Node content) {
        content.addEventHandler(MouseEvent.MOUSE_PRESSED, Event::consume);
        tab.setContent(content);
    }
}
