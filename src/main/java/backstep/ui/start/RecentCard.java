package backstep.ui.start;

import backstep.picture.Palette;
import backstep.picture.Raster;
import backstep.text.Messages;
import backstep.text.Quoted;
import backstep.ui.widget.WholeText;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The card of a recent document. One that is not there now is grey, and offers to be forgotten. */
final class RecentCard extends Card {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final RecentEntry recent;

    /** @param index from 0, the latest first */
    RecentCard(RecentEntry recent, int index, Consumer<Path> open, Consumer<Path> forget) {
        super("start-recent-" + index, Quoted.name(recent.name()), () -> open.accept(recent.file()));
        this.recent = recent;
        pseudoClassStateChanged(MISSING, recent.missing());
        Label folder = add(Quoted.whole(recent.folder()), "start-folder");
        folder.setWrapText(false);
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.setEllipsisString("…");
        add(recent.when(), "start-when");
        setTooltip(WholeText.of(recent.file().toString()));
        setAccessibleText(Messages.text(
                recent.missing() ? "ui.start.card.missing" : "ui.start.card.recent",
                Quoted.name(recent.name()),
                recent.when(),
                Quoted.name(recent.folder())));
        MenuItem item = new MenuItem(Messages.text("ui.start.forget"));
        item.setId(getId() + "-forget");
        item.setOnAction(event -> forget.accept(recent.file()));
        setContextMenu(new ContextMenu(item));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                forget.accept(recent.file());
            }
        });
        if (recent.missing()) {
            offerToForget(forget);
        }
    }

    private void offerToForget(Consumer<Path> forget) {
        Hyperlink link = new Hyperlink(Messages.text("ui.start.forget"));
        link.setId(getId() + "-link");
        link.getStyleClass().add("start-forget");
        link.setFocusTraversable(false);
        link.setOnAction(event -> {
            // Else it would be the card's action too, which is above it.
            event.consume();
            forget.accept(recent.file());
        });
        words().getChildren().add(link);
    }

    @Override
    Raster picture(PictureMaker maker, ThumbnailSize size, Palette palette) {
        return maker.of(recent, size, palette);
    }
}
