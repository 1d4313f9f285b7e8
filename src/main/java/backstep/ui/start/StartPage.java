package backstep.ui.start;

import backstep.document.Document;
import backstep.document.RecentDocuments.Recent;
import backstep.layout.engines.Layouts;
import backstep.picture.Palette;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.recent.RecentModel;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Shown;
import backstep.ui.theme.TypeSize;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * What a window shows while nothing is open: what can be done first, recent documents, and examples. The list of recent
 * documents is read anew whenever the page is shown, and followed while it is. On the JavaFX thread only.
 */
public final class StartPage extends StackPane {

    private final Appearance appearance;
    private final RecentModel recents;
    private final Consumer<Path> open;
    private final PictureMaker maker = new PictureMaker(Layouts.ofThisMachine());
    private final PictureQueue queue;
    private final Latest<List<RecentEntry>> listing;
    private final StartHeader header;
    private final StartSection recent = new StartSection("recent");
    private final StartSection expressions = new StartSection("expressions");
    private final StartSection networks = new StartSection("networks");
    private final Label problem = new Label();
    private final StartScroll scroll;
    /** Whether the page was shown a moment ago. */
    private boolean fresh;

    private List<RecentEntry> shownEntries = List.of();
    private final ObservableValue<Double> type = TypeSize.scaleOf(this);

    /**
     * A page whose pictures are made once it is shown.
     *
     * @param actions what can be done first; the first of them stands out
     * @param open opens a recent document, which may be missing
     * @param openExample opens an example, as a document without a file
     */
    public StartPage(
            Tasks tasks,
            Appearance appearance,
            List<Action> actions,
            RecentModel recents,
            Consumer<Path> open,
            Consumer<Document> openExample) {
        this.appearance = appearance;
        this.recents = recents;
        this.open = open;
        queue = new PictureQueue(tasks);
        listing = tasks.latest(this::listed, failure -> failed(String.valueOf(failure.getMessage())));
        header = new StartHeader(actions);
        setId("start-page");
        getStyleClass().add("start-page");
        appearance.dress(this, Objects.requireNonNull(StartPage.class.getResource("start.css")));
        examples(openExample);
        problem.setId("start-problem");
        problem.getStyleClass().add("error-text");
        problem.setWrapText(true);
        scroll = new StartScroll(new StartColumn(List.of(header, problem, recent, expressions, networks)));
        getChildren().setAll(scroll);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        Shown.of(this).subscribe(this::shown);
        recents.listProperty().when(Shown.of(this)).subscribe((was, is) -> list());
        recents.problemProperty().when(Shown.of(this)).subscribe(this::failed);
        appearance.darkProperty().when(Shown.of(this)).subscribe(dark -> draw());
        type.subscribe(scale -> draw());
    }

    private void examples(Consumer<Document> openExample) {
        expressions.show(cards(Gallery.EXPRESSION, openExample));
        networks.show(cards(Gallery.NETWORK, openExample));
    }

    private static List<ExampleCard> cards(String workspace, Consumer<Document> openExample) {
        return Gallery.all().stream()
                .filter(each -> each.workspace().equals(workspace))
                .map(each -> new ExampleCard(each, openExample))
                .toList();
    }

    private void shown(boolean there) {
        if (there) {
            fresh = true;
            refresh();
        } else {
            listing.cancel();
            queue.clear();
        }
    }

    /** Reads anew which documents were open. */
    public void refresh() {
        recents.reload(this::list);
    }

    private void list() {
        List<Recent> known = recents.listProperty().get();
        listing.submit(() -> RecentEntry.of(
                known, ZonedDateTime.now(ZoneId.systemDefault()), Path.of(System.getProperty("user.home"))));
    }

    private void listed(List<RecentEntry> entries) {
        if (!entries.equals(shownEntries)) {
            shownEntries = entries;
            int keyboard = recent.focused();
            recent.show(IntStream.range(0, entries.size())
                    .mapToObj(index -> new RecentCard(entries.get(index), index, open, recents::forget))
                    .toList());
            keepKeyboard(keyboard);
        }
        begin();
        draw();
    }

    /** The window gives the keyboard to the page before that has its size, and scrolls to where it was then. */
    private void begin() {
        if (fresh) {
            fresh = false;
            scroll.setVvalue(0);
        }
    }

    /** Where a card was that had the keyboard and was forgotten, the one that follows it has it now. */
    private void keepKeyboard(int place) {
        List<Card> cards = recent.cards();
        if (place >= 0 && cards.isEmpty()) {
            header.focusFirst();
        } else if (place >= 0) {
            cards.get(Math.min(place, cards.size() - 1)).requestFocus();
        }
    }

    private void failed(String reason) {
        problem.setText(Messages.text("ui.start.noRecents", reason));
        problem.setVisible(!reason.isEmpty());
        problem.setManaged(!reason.isEmpty());
    }

    /** Has all pictures made for the colours, the size of type and the screen that there are now. */
    private void draw() {
        queue.clear();
        if (!Shown.of(this).getValue()) {
            return;
        }
        Palette palette = appearance.darkProperty().get() ? Palette.DARK : Palette.LIGHT;
        double zoom = type.getValue() * getScene().getWindow().getOutputScaleX();
        ThumbnailSize size = new ThumbnailSize(CardGrid.CARD, PictureFrame.SHAPE * CardGrid.CARD, zoom);
        all().forEach(card -> queue.add(() -> card.picture(maker, size, palette), card::show));
    }

    private List<Card> all() {
        return Stream.of(recent, expressions, networks)
                .flatMap(section -> section.cards().stream())
                .toList();
    }

    private void walk(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
        if (plain && event.getTarget() instanceof Card from) {
            CardWalk.next(all(), from, event.getCode()).ifPresent(card -> {
                event.consume();
                card.requestFocus();
                scroll.reveal(card);
            });
        }
    }

    /** Puts the keyboard on the first thing that can be done. */
    public void focusFirst() {
        header.focusFirst();
    }

    /** Whether the list of recent documents is shown, or why it cannot be. */
    boolean isListed() {
        return recents.isAtRest() && !listing.runningProperty().get();
    }

    /** Whether the list is read and every picture is made. */
    public boolean isAtRest() {
        return isListed() && queue.isAtRest();
    }
}
