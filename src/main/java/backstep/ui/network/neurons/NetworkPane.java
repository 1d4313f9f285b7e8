package backstep.ui.network.neurons;

import backstep.geometry.Bounds;
import backstep.nn.field.Neuron;
import backstep.picture.Palette;
import backstep.picture.network.FacePainter;
import backstep.picture.network.Learned;
import backstep.picture.network.NetworkDrawing;
import backstep.picture.network.NetworkLayout;
import backstep.picture.network.NetworkQuantity;
import backstep.picture.network.Target;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.theme.TypeSize;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewValue;
import backstep.ui.widget.Magnified;
import backstep.ui.widget.Segments;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The network, each neuron with its live map, and all that floats above it. */
public final class NetworkPane extends StackPane {

    private static final double SWITCH_MARGIN = 16;
    /** What a hand that points at a link covers. */
    private static final double FINGER = 14;

    private final NeuronModel model;
    private final NeuronCanvas canvas;
    private final Magnified magnified;
    private final NeuronGestures gestures;
    private final LayerControls controls;
    private final PointCard card = new PointCard();
    private final ParameterEditor editor;
    private FacePainter faces = new FacePainter(Palette.LIGHT);
    private @Nullable Consumer<Neuron> onOpen;
    private IntConsumer onOpenLayer = layer -> {};

    /** @param dark whether colours for dark themes are wanted */
    public NetworkPane(NetworkSession session, ObservableBooleanValue dark) {
        model = new NeuronModel(session);
        canvas = new NeuronCanvas(model, dark);
        magnified = new Magnified(canvas);
        gestures = new NeuronGestures(model, canvas, this::open, this::openLayer);
        controls = new LayerControls(model, canvas::places, this::openLayer);
        editor = new ParameterEditor(model, this::endEditing);
        setId("network-pane");
        getStyleClass().add("network-pane");
        setMinSize(0, 0);
        Segments<NetworkQuantity> quantity = new Segments<>(
                "show",
                "ui.neurons.show",
                List.of(NetworkQuantity.WEIGHTS, NetworkQuantity.GRADIENTS),
                model.quantityProperty());
        StackPane.setAlignment(quantity, Pos.BOTTOM_LEFT);
        StackPane.setMargin(quantity, new Insets(SWITCH_MARGIN));
        TypeSize.usualHeightOf(this).subscribe(height -> quantity.setVisible(!NetworkLayout.isLow(height)));
        getChildren().addAll(magnified, controls, quantity, card, editor);
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setAccessibleRoleDescription(Messages.text("ui.neurons.title"));
        dark.subscribe(isDark -> faces = new FacePainter(isDark ? Palette.DARK : Palette.LIGHT));
        watch();
    }

    /** What keys do in the picture, which answers them itself. */
    public List<Action> actions() {
        return gestures.actions();
    }

    /** What documents keep of how it looks. */
    public List<ViewItem> looks() {
        return List.of(ViewValue.of(ViewName.QUANTITY, model.quantityProperty(), NetworkQuantity.class));
    }

    private void watch() {
        model.learnedProperty().subscribe(this::refresh);
        model.pointedProperty().subscribe(this::refreshCard);
        model.pointedProperty().subscribe(this::speak);
        model.editedProperty().subscribe(this::edit);
        sceneProperty().subscribe(this::enter);
    }

    /** A press elsewhere ends the editing, and so does the keyboard when it leaves. */
    private void enter(@Nullable Scene scene) {
        if (scene != null) {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                if (editor.isVisible() && !(event.getTarget() instanceof Node node && isIn(node))) {
                    endEditing();
                }
            });
            scene.focusOwnerProperty().subscribe(owner -> {
                if (editor.isVisible() && owner != null && !isIn(owner)) {
                    model.editedProperty().set(Optional.empty());
                }
            });
        }
    }

    private boolean isIn(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(editor)) {
                return true;
            }
        }
        return false;
    }

    private void endEditing() {
        // What is typed is committed as the field is left.
        canvas.requestFocus();
        model.editedProperty().set(Optional.empty());
    }

    private void refresh() {
        controls.refresh();
        editor.refresh();
        refreshCard();
    }

    private void edit(Optional<Target> target) {
        if (target.isPresent()) {
            editor.open();
            Bounds place =
                    CardPlace.of(around(target.get()), editor.getWidth(), editor.getHeight(), getWidth(), getHeight());
            editor.relocate(place.x(), place.y());
        } else {
            editor.setVisible(false);
        }
        refreshCard();
    }

    private void refreshCard() {
        Optional<Target> pointed = model.pointedProperty().get();
        Learned learned = model.learned();
        if (pointed.isEmpty() || learned == null || editor.isVisible()) {
            card.setVisible(false);
        } else {
            Target target = pointed.get();
            card.suit(getWidth(), getHeight());
            card.show(target, model.names(), learned, faces, action(target));
            Bounds place = CardPlace.of(around(target), card.getWidth(), card.getHeight(), getWidth(), getHeight());
            card.relocate(place.x(), place.y());
        }
    }

    private String action(Target target) {
        boolean opens = onOpen != null && target instanceof Target.OnNeuron;
        if (target.place(model.spec()).isEmpty()) {
            return "";
        }
        return Messages.text(opens ? "ui.neurons.hint.open" : "ui.neurons.hint.edit");
    }

    /** What a card must not cover. */
    private Bounds around(Target target) {
        if (target instanceof Target.OnLink && !canvas.isFocusVisible()) {
            Point2D pointer = canvas.localToParent(gestures.pointer());
            return new Bounds(pointer.getX() - FINGER, pointer.getY() - FINGER, 2 * FINGER, 2 * FINGER);
        }
        Bounds place = canvas.picture().bounds(canvas.places(), target);
        double factor = magnified.factor();
        return new Bounds(factor * place.x(), factor * place.y(), factor * place.width(), factor * place.height());
    }

    private void speak() {
        model.pointedProperty()
                .get()
                .flatMap(Target::anyNeuron)
                .ifPresent(
                        neuron -> canvas.setAccessibleText(TargetTexts.spoken(model.names(), neuron, model.learned())));
    }

    private void open(Neuron neuron) {
        Consumer<Neuron> present = onOpen;
        if (present != null) {
            present.accept(neuron);
        }
    }

    /** What a double click on a neuron does. */
    public void setOnOpen(Consumer<Neuron> action) {
        onOpen = action;
    }

    private void openLayer(int layer) {
        onOpenLayer.accept(layer);
    }

    /** What a double click beside the neurons of a layer does, and an item of the layer's menu. */
    public void setOnOpenLayer(IntConsumer action) {
        onOpenLayer = action;
    }

    /** The picture as it is now, for files. */
    public NetworkDrawing drawing(Palette palette) {
        return NetworkDrawing.of(palette, canvas.places(), model.view().plain());
    }
}
