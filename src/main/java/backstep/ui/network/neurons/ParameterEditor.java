package backstep.ui.network.neurons;

import atlantafx.base.controls.ProgressSliderSkin;
import backstep.nn.MlpSpec;
import backstep.nn.field.Neuron;
import backstep.picture.network.Connection;
import backstep.picture.network.Learned;
import backstep.picture.network.NeuronNames;
import backstep.picture.network.Target;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.FigureRow;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.NumberField;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Changes one weight or bias while the network learns, or keeps it as it is. */
final class ParameterEditor extends VBox {

    private static final double USUAL_REACH = 2;
    private static final double STEPS = 400;

    private final NeuronModel model;
    private final Runnable close;
    private final Label title = new Label();
    private final Label caption = new Label();
    private final Slider slider = new Slider();
    private final NumberField field = new NumberField(Numbers::fixed);
    private final FigureRow gradient = FigureRows.row("parameter-gradient", "", "");
    private final CheckBox freeze = new CheckBox(Messages.text("ui.neurons.freeze"));
    private boolean refreshing;

    /** @param close ends the editing */
    ParameterEditor(NeuronModel model, Runnable close) {
        this.model = model;
        this.close = close;
        setId("parameter-editor");
        getStyleClass().addAll("hover-card", "parameter-editor");
        setVisible(false);
        setManaged(false);
        title.setId("parameter-title");
        title.getStyleClass().add("hover-name");
        title.setMinWidth(0);
        slider.setId("parameter-slider");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.valueProperty().subscribe((was, is) -> dragged(is.doubleValue()));
        field.setId("parameter-field");
        field.setOnCommit(this::set);
        freeze.setId("parameter-freeze");
        freeze.setTooltip(new Tooltip(Messages.text("ui.neurons.freeze.tip")));
        freeze.setOnAction(event -> withPlace(place -> model.session().freeze(place, freeze.isSelected())));
        getChildren().addAll(header(), valueRow(), slider, gradient, freeze);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox valueRow() {
        caption.getStyleClass().add("caption");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(caption, space, field);
        row.getStyleClass().add("figure-row");
        return row;
    }

    private HBox header() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(
                title,
                space,
                neighbour("parameter-previous", Feather.CHEVRON_UP, "ui.neurons.previous", -1),
                neighbour("parameter-next", Feather.CHEVRON_DOWN, "ui.neurons.next", 1));
        header.getStyleClass().add("parameter-header");
        return header;
    }

    private Button neighbour(String id, Feather icon, String meaning, int direction) {
        Button button = Buttons.icon(icon, Messages.text(meaning));
        button.setId(id);
        button.getStyleClass().addAll("flat", "picture-button");
        button.setOnAction(event -> walk(direction));
        return button;
    }

    /** Escape closes; the keys that turn pages go to the other parameters of the neuron. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            field.restore();
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
            walk(event.getCode() == KeyCode.PAGE_UP ? -1 : 1);
            event.consume();
        }
    }

    /** Goes round the parameters of a neuron: its bias, then its weights. */
    private void walk(int direction) {
        // What is typed is committed as the field is left.
        slider.requestFocus();
        model.editedProperty().get().ifPresent(target -> model.edit(neighbour(target, direction, model.spec())));
    }

    static Target neighbour(Target target, int direction, MlpSpec spec) {
        Neuron owner = target instanceof Target.OnLink(Connection link)
                ? link.target()
                : target.anyNeuron().orElseThrow();
        int position = target instanceof Target.OnLink(Connection link) ? link.from() + 1 : 0;
        int next = Math.floorMod(position + direction, spec.inputsOf(owner.layer()) + 1);
        return next == 0
                ? new Target.OnBias(owner)
                : new Target.OnLink(new Connection(owner.layer(), next - 1, owner.index()));
    }

    /** Begins with another parameter. */
    void open() {
        withPlace(place -> {
            double value = learned().parameters().get(place);
            double reach = Math.max(USUAL_REACH, Double.isFinite(value) ? 2 * Math.abs(value) : 0);
            refreshing = true;
            slider.setMin(-reach);
            slider.setMax(reach);
            slider.setBlockIncrement(reach / 100);
            refreshing = false;
            setVisible(true);
            refresh();
            applyCss();
            autosize();
            field.requestFocus();
            field.selectAll();
        });
    }

    /** Shows the figures of the present moment. */
    void refresh() {
        withPlace(place -> {
            refreshing = true;
            double value = learned().parameters().get(place);
            NeuronNames names = model.names();
            Target target = model.editedProperty().get().orElseThrow();
            String name = target instanceof Target.OnLink(Connection link)
                    ? names.of(link)
                    : names.bias(target.anyNeuron().orElseThrow());
            title.setText(name);
            caption.setText(TargetTexts.parameter(target));
            slider.setAccessibleText(Messages.text("ui.neurons.slider", name));
            field.setAccessibleText(Messages.text("ui.neurons.field", name));
            field.show(value);
            if (!slider.isValueChanging() && !slider.isPressed() && Double.isFinite(value)) {
                slider.setMin(Math.min(slider.getMin(), value));
                slider.setMax(Math.max(slider.getMax(), value));
                slider.setValue(value);
            }
            gradient.show(
                    TargetTexts.gradient(target),
                    Numbers.fixed(learned().gradients().get(place)));
            freeze.setSelected(learned().frozen().contains(place));
            refreshing = false;
        });
    }

    private void dragged(double raw) {
        if (!refreshing) {
            set(rounded(raw, Math.pow(10, Math.floor(Math.log10((slider.getMax() - slider.getMin()) / STEPS)))));
        }
    }

    /** A short number beside the one that a slider says. */
    private static double rounded(double raw, double grain) {
        return grain < 1 ? Math.rint(raw / grain) / Math.rint(1 / grain) : Math.rint(raw / grain) * grain;
    }

    private void set(double value) {
        withPlace(place -> model.session().setParameter(place, value));
    }

    private Learned learned() {
        return Objects.requireNonNull(model.learned());
    }

    private void withPlace(IntConsumer action) {
        if (model.learned() != null) {
            model.editedProperty()
                    .get()
                    .ifPresent(target -> target.place(model.spec()).ifPresent(action));
        }
    }
}
