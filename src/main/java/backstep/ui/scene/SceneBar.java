package backstep.ui.scene;

import static backstep.ui.expression.model.ExpressionSections.SAMPLE;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.theme.TypeSize;
import backstep.ui.widget.Buttons;
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
    private final Action newest;
    private final Action update;
    private final List<Action> actions;

    /** @param back goes to the network */
    public SceneBar(NetworkScene scene, Runnable back) {
        this.scene = scene;
        part = new PartChoice(scene);
        sample = new SamplePicker(scene);
        BooleanBinding hasSample = Bindings.createBooleanBinding(() -> !hasNoSample(), scene.viewProperty());
        newest = SAMPLE.action("sample.takeNewest", scene.moves()::takeNewest)
                .withKeys("Shortcut+Alt+N")
                .withIcon(Feather.REFRESH_CW)
                .when(isOld);
        update = SAMPLE.action("sample.apply", scene::apply)
                .withKeys("Shortcut+Enter")
                .withIcon(Feather.CORNER_DOWN_LEFT)
                .when(canApply);
        actions = List.of(
                SAMPLE.action("sample.previous", () -> scene.moves().move(-1))
                        .withKeys("Page Up")
                        .when(hasSample),
                SAMPLE.action("sample.next", () -> scene.moves().move(1))
                        .withKeys("Page Down")
                        .when(hasSample),
                newest,
                update);
        setId("scene-bar");
        getStyleClass().add("scene-bar");
        Button leave = leaving(back);
        Button refresh = ActionButtons.text(
                "scene-newest", newest, Messages.text("ui.scene.newest"), Messages.text("ui.scene.newestMeaning"));
        refresh.getStyleClass().add("flat");
        refresh.setMinWidth(USE_PREF_SIZE);
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
        getChildren().setAll(what, cluster(epoch, refresh, space, message, applyHolder()));
        usualWidth.subscribe(width -> show());
        watch();
    }

    private static Button leaving(Runnable back) {
        Button button = new Button(Messages.text("ui.scene.back"));
        button.setId("scene-back");
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        Buttons.setIcon(button, Feather.ARROW_LEFT);
        Buttons.explain(button, Messages.text("ui.scene.backMeaning"));
        button.setOnAction(event -> back.run());
        return button;
    }

    private static HBox cluster(Node... parts) {
        HBox cluster = new HBox(parts);
        cluster.getStyleClass().add("scene-cluster");
        return cluster;
    }

    /** A button that cannot be pressed has no tooltip of its own, but this one has to say why. */
    private HBox applyHolder() {
        ActionButtons.connect(apply, "scene-apply", update);
        // Its holder says the same, and why it cannot be pressed.
        apply.setTooltip(null);
        apply.getStyleClass().add("accent");
        apply.setMinWidth(USE_PREF_SIZE);
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
        isOld.set(!scene.moves().isNewest());
        canApply.set(obstacle.isEmpty());
        String key = obstacle.map(Obstacle::name).orElse("none").toLowerCase(Locale.ROOT);
        String reason = Messages.text("ui.scene.obstacle." + key);
        String meaning = obstacle.isEmpty() ? ActionButtons.withKey(reason, update) : reason;
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
    public List<Action> actions() {
        return actions;
    }
}
