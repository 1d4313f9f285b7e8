package backstep.ui.scene;

import backstep.text.Messages;
import backstep.ui.theme.TypeSize;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.Command;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A slim bar above the graph of a network; it is there only while the graph comes from one. */
public final class SceneBar extends VBox {

    /** Narrower than this, texts are brief. */
    private static final double ROOMY = 560;

    private final NetworkScene scene;
    private final PartChoice part;
    private final SamplePicker sample;
    private final ObservableValue<Double> usualWidth = TypeSize.usualWidthOf(this);
    private final Label epoch = new Label();
    private final Label message = new Label();
    private final Button apply = new Button(Messages.text("ui.scene.apply"));
    private final Tooltip applyMeaning = new Tooltip();
    private final ReadOnlyBooleanWrapper isOld = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canApply = new ReadOnlyBooleanWrapper();
    private final List<Command> commands;

    /** @param back goes to the network */
    public SceneBar(NetworkScene scene, Runnable back) {
        this.scene = scene;
        part = new PartChoice(scene);
        sample = new SamplePicker(scene);
        BooleanBinding noSample = Bindings.createBooleanBinding(this::hasNoSample, scene.viewProperty());
        commands = List.of(
                Command.of("previousSample", "Page Up", () -> scene.move(-1), noSample),
                Command.of("nextSample", "Page Down", () -> scene.move(1), noSample),
                Command.of("takeNewest", "Shortcut+N", scene::takeNewest, isOld.not()),
                Command.of("applyStep", "Shortcut+Enter", scene::apply, canApply.not()));
        setId("scene-bar");
        getStyleClass().add("scene-bar");
        Button leave = button("scene-back", Feather.ARROW_LEFT, "back", back);
        Button newest = button("scene-newest", Feather.REFRESH_CW, "newest", scene::takeNewest);
        newest.disableProperty().bind(isOld.not());
        epoch.setId("scene-epoch");
        epoch.getStyleClass().add("scene-epoch");
        epoch.setMinWidth(0);
        message.setId("scene-message");
        message.getStyleClass().add("scene-message");
        message.textProperty().bind(scene.messageProperty());
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        message.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        FlowPane what = new FlowPane(cluster(leave, part), sample);
        what.getStyleClass().add("scene-what");
        getChildren().setAll(what, cluster(epoch, newest, space, message, applyHolder()));
        usualWidth.subscribe(width -> show());
        watch();
    }

    private static Button button(String id, Ikon icon, String name, Runnable action) {
        Button button = new Button(Messages.text("ui.scene." + name));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        Buttons.setIcon(button, icon);
        Buttons.explain(button, Messages.text("ui.scene." + name + "Meaning"));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox cluster(Node... parts) {
        HBox cluster = new HBox(parts);
        cluster.getStyleClass().add("scene-cluster");
        return cluster;
    }

    /** A button that cannot be pressed has no tooltip of its own, but this one has to say why. */
    private HBox applyHolder() {
        apply.setId("scene-apply");
        apply.getStyleClass().add("accent");
        apply.setMinWidth(USE_PREF_SIZE);
        Buttons.setIcon(apply, Feather.CORNER_DOWN_LEFT);
        apply.setOnAction(event -> scene.apply());
        apply.disableProperty().bind(canApply.not());
        HBox holder = new HBox(apply);
        holder.setMinWidth(USE_PREF_SIZE);
        Tooltip.install(holder, applyMeaning);
        return holder;
    }

    private void watch() {
        scene.viewProperty().subscribe(this::show);
        scene.busyProperty().subscribe(this::refresh);
        scene.messageProperty().subscribe(this::refresh);
        scene.expression().stepProperty().subscribe(this::refresh);
        scene.expression().traceProperty().subscribe(this::refresh);
        scene.network().frameProperty().subscribe(this::refresh);
        show();
    }

    private void show() {
        ScalarView view = scene.viewProperty().get();
        setVisible(view != null);
        setManaged(view != null);
        if (view != null) {
            part.refresh(view);
            sample.refresh(view);
            epoch.setText(epoch(view));
        }
        refresh();
    }

    private String epoch(ScalarView view) {
        String key = "ui.scene.epoch." + (usualWidth.getValue() < ROOMY ? "brief" : "full");
        return view.updates() == 0
                ? Messages.text(key, view.epoch())
                : Messages.text(key + ".updated", view.epoch(), view.updates());
    }

    /** What depends on the training and on the step; asked as often as either moves. */
    private void refresh() {
        if (scene.viewProperty().get() == null) {
            isOld.set(false);
            canApply.set(false);
            return;
        }
        Optional<Obstacle> obstacle = scene.obstacle();
        isOld.set(!scene.isNewest());
        canApply.set(obstacle.isEmpty());
        String key = obstacle.map(Obstacle::name).orElse("none").toLowerCase(Locale.ROOT);
        String meaning = Messages.text("ui.scene.obstacle." + key);
        if (!meaning.equals(applyMeaning.getText())) {
            applyMeaning.setText(meaning);
            apply.setAccessibleText(Messages.text("ui.scene.apply") + ": " + meaning);
        }
    }

    private boolean hasNoSample() {
        ScalarView view = scene.viewProperty().get();
        return view == null || !view.part().isOfOneSample();
    }

    /** Other samples, newer parameters, one update. */
    public List<Command> commands() {
        return commands;
    }

    /** What came of the last update; empty otherwise. */
    public String message() {
        return scene.messageProperty().get();
    }
}
