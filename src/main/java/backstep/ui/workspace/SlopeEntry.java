package backstep.ui.workspace;

import backstep.ui.action.Action;
import backstep.ui.export.Exports;
import backstep.ui.shell.Workspace;
import backstep.ui.widget.Undoing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The Slope workspace as the shell sees it. It is made when it is first looked at, so that the start stays short. */
final class SlopeEntry implements Workspace {

    static final String NAME = "slope";

    private static final List<String> GESTURES = List.of("slope.points", "slope.h", "slope.escape");

    private final Supplier<SlopeWorkspace> maker;
    private final Function<SlopeWorkspace, Exports> exporter;
    private @Nullable SlopeWorkspace made;
    private @Nullable Exports exports;

    /** @param exporter gives away what a workspace shows */
    SlopeEntry(Supplier<SlopeWorkspace> maker, Function<SlopeWorkspace, Exports> exporter) {
        this.maker = maker;
        this.exporter = exporter;
    }

    SlopeWorkspace workspace() {
        SlopeWorkspace present = made;
        if (present == null) {
            present = maker.get();
            made = present;
        }
        return present;
    }

    /** Whether it was looked at already. */
    Optional<SlopeWorkspace> ifMade() {
        return Optional.ofNullable(made);
    }

    @Override
    public List<Action> actions() {
        return workspace().actions();
    }

    @Override
    public List<String> gestures() {
        return GESTURES;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Ikon icon() {
        return Feather.TRENDING_UP;
    }

    @Override
    public Node view() {
        return workspace();
    }

    @Override
    public List<MenuItem> fileItems() {
        return List.of();
    }

    @Override
    public Undoing undoing() {
        return workspace().undoing();
    }

    @Override
    public List<MenuItem> editItems() {
        return List.of();
    }

    @Override
    public List<MenuItem> viewItems() {
        return workspace().viewItems();
    }

    @Override
    public List<MenuItem> runItems() {
        return workspace().runItems();
    }

    @Override
    public ObservableValue<String> message() {
        return workspace().message();
    }

    @Override
    public ObservableValue<String> figures() {
        return workspace().figures();
    }

    @Override
    public void focus() {
        workspace().focusPicture();
    }

    @Override
    public void focusSteps() {
        workspace().focusPicture();
    }

    @Override
    public Exports exports() {
        Exports present = exports;
        if (present == null) {
            present = exporter.apply(workspace());
            exports = present;
        }
        return present;
    }

    /** Whether nothing is being made, to be shown or to be given away. */
    boolean isAtRest() {
        return ifMade().map(SlopeWorkspace::isAtRest).orElse(true) && (exports == null || exports.isAtRest());
    }
}
