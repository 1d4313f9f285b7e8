package backstep.ui.workspace;

import static backstep.ui.network.model.NetworkSections.FILE;

import backstep.ui.action.Action;
import backstep.ui.action.ActionMenus;
import backstep.ui.export.Exports;
import backstep.ui.shell.Workspace;
import backstep.ui.widget.Undoing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The Network workspace as the shell sees it. It is made when it is first looked at, so that the start stays short. */
final class NetworkEntry implements Workspace {

    private static final List<String> GESTURES = List.of(
            "network.links",
            "network.open",
            "network.rows",
            "network.points",
            "network.chart",
            "network.parameters",
            "network.escape");

    private final Supplier<NetworkWorkspace> maker;
    private final Function<NetworkWorkspace, Exports> exporter;
    private final Action importing =
            FILE.action("file.import", () -> workspace().builder().importFile()).withKeys("Shortcut+I");
    private @Nullable NetworkWorkspace made;
    private @Nullable Exports exports;

    /** @param exporter gives away what a workspace shows */
    NetworkEntry(Supplier<NetworkWorkspace> maker, Function<NetworkWorkspace, Exports> exporter) {
        this.maker = maker;
        this.exporter = exporter;
    }

    NetworkWorkspace workspace() {
        NetworkWorkspace present = made;
        if (present == null) {
            present = maker.get();
            made = present;
        }
        return present;
    }

    /** Whether it was looked at already. */
    Optional<NetworkWorkspace> ifMade() {
        return Optional.ofNullable(made);
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(workspace().actions().stream(), Stream.of(importing))
                .toList();
    }

    @Override
    public List<String> gestures() {
        return GESTURES;
    }

    @Override
    public String name() {
        return "network";
    }

    @Override
    public Ikon icon() {
        return Feather.LAYERS;
    }

    @Override
    public Node view() {
        return workspace();
    }

    @Override
    public List<MenuItem> fileItems() {
        return List.of(ActionMenus.item(importing));
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
        workspace().requestFocus();
    }

    @Override
    public void focusSteps() {
        workspace().requestFocus();
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

    /** Whether nothing is being made to be given away. */
    boolean isAtRest() {
        return ifMade().map(NetworkWorkspace::isAtRest).orElse(true) && (exports == null || exports.isAtRest());
    }
}
