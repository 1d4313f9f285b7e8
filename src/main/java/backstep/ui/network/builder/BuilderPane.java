package backstep.ui.network.builder;

import backstep.nn.train.ReadyExperiment;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewValue;
import backstep.ui.widget.OpenPicker;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is set up: data, network, training. */
public final class BuilderPane extends VBox {

    private final NetworkSession session;
    private final Importer importer;
    private final HBox top = new HBox();
    private final List<ViewItem> looks;

    public BuilderPane(NetworkSession session, Tasks tasks, Appearance appearance, OpenPicker picker) {
        this.session = session;
        Form form = new Form(session);
        DataSection data = new DataSection(form, tasks, appearance.darkProperty(), this::importFile, session::refuse);
        importer = new Importer(this, session, tasks, appearance, picker, data::bring);
        setId("builder");
        getStyleClass().add("builder");
        MenuButton ready = ready();
        HBox.setHgrow(ready, Priority.ALWAYS);
        top.getStyleClass().add("builder-top");
        top.getChildren().add(ready);
        Section network = new NetworkSection(form, new FitNotice(session)).view();
        Section training = new TrainingSection(form).view();
        getChildren().setAll(top, data.view(), network, training);
        looks = List.of(
                ViewValue.of(ViewName.BUILDER_DATA, data.view().openProperty()),
                ViewValue.of(ViewName.BUILDER_NETWORK, network.openProperty()),
                ViewValue.of(ViewName.BUILDER_TRAINING, training.openProperty()));
    }

    /** What documents keep of how it looks. */
    public List<ViewItem> looks() {
        return looks;
    }

    /** Adds a button at the top. */
    public void addTool(ButtonBase button) {
        top.getChildren().add(button);
    }

    private MenuButton ready() {
        MenuButton menu = new MenuButton(BuilderTexts.of("ready"), new FontIcon(Feather.BOOK_OPEN));
        BuilderTexts.explained(menu, "ready", "ready");
        menu.getStyleClass().add("builder-button");
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.getItems()
                .setAll(Arrays.stream(ReadyExperiment.values()).map(this::item).toList());
        return menu;
    }

    private MenuItem item(ReadyExperiment ready) {
        Label title = new Label(ready.title());
        Label about = new Label(ready.description());
        about.getStyleClass().add("hint");
        MenuItem item = new MenuItem(null, new VBox(title, about));
        item.setId("ready-" + ready.id());
        item.setOnAction(event -> session.open(ready.experiment()));
        return item;
    }

    /** Asks for a file of samples, shows it, and learns from it if the person wants that. */
    public void importFile() {
        importer.ask();
    }

    /** Shows a file of samples, and learns from it if the person wants that. */
    public void importFile(Path file) {
        importer.read(file);
    }

    /** The files that samples were taken from. */
    public List<Path> filesRead() {
        return importer.read();
    }
}
