package backstep.ui.network.neurons;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.geometry.Bounds;
import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.field.Neuron;
import backstep.nn.train.RunState;
import backstep.picture.Palette;
import backstep.picture.network.NetworkLayout;
import backstep.picture.network.NetworkQuantity;
import backstep.picture.network.Target;
import backstep.text.Numbers;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.workspace.WindowTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mouse and keys in the picture of the network. */
class NetworkPaneTest extends WindowTest {
    private NetworkSession session;
    private NeuronCanvas canvas;

    @BeforeEach
    void buildASmallNetwork() {
        session = enterNetwork();
        shape(4);
        canvas = find("network-canvas", NeuronCanvas.class);
    }

    private void shape(Integer... hidden) {
        List<Integer> sizes = new ArrayList<>(List.of(hidden));
        sizes.add(1);
        run(() -> session.change(e -> e.withLayers(MlpSpec.layers(sizes, Activation.TANH, Activation.TANH))));
        settleNetwork();
    }

    // Pointing

    @Test
    void aNeuronUnderThePointerIsEnlargedAndShownInTheBoundary() {
        moveTo(onScreen(new Neuron(0, 2)));
        assertThat(card().isVisible()).isTrue();
        assertThat(text("point-title")).isEqualTo("h1[2] = tanh(w·x + b)");
        assertThat(call(() -> session.pointedAt().neuronProperty().get())).contains(new Neuron(0, 2));
        moveTo(call(() -> canvas.localToScreen(3, 3)));
        assertThat(card().isVisible()).isFalse();
        assertThat(call(() -> session.pointedAt().neuronProperty().get())).isEmpty();
    }

    @Test
    void theFiguresOfTheCardStayLive() {
        moveTo(onScreen(new Neuron(1, 0)));
        String value = text("point-value");
        String gradient = text("point-gradient");
        run(session::stepEpoch);
        settleNetwork();
        // Those of the first batch are known before its update.
        assertThat(text("point-gradient")).isEqualTo(gradient);
        run(session::stepEpoch);
        settleNetwork();
        assertThat(text("point-value")).isNotEqualTo(value);
        assertThat(text("point-gradient")).isNotEqualTo(gradient);
    }

    @Test
    void theCardCoversNoNeuronThatIsPointedAtAndStaysInThePane() {
        shape(8, 8);
        NetworkLayout layout = call(canvas::places);
        for (NetworkLayout.Column column : layout.columns()) {
            for (int index = 0; index < column.neurons().size(); index += 3) {
                Neuron neuron = new Neuron(column.layer(), index);
                moveTo(onScreen(neuron));
                Bounds place = place(card());
                assertThat(place.overlaps(layout.bounds(neuron)))
                        .as("%s over %s", place, neuron)
                        .isFalse();
                assertThat(place.x() >= 0 && place.maxX() <= layout.width()).isTrue();
                assertThat(place.y() >= 0 && place.maxY() <= layout.height()).isTrue();
            }
        }
    }

    @Test
    void aLinkUnderThePointerSaysItsWeightAndItsEnds() {
        moveTo(onLink());
        assertThat(text("point-title")).isEqualTo("h1[0] → o");
        assertThat(find("point-range", Node.class).getParent().isVisible()).isFalse();
        assertThat(call(() -> session.pointedAt().neuronProperty().get())).isEmpty();
    }

    // Editing

    @Test
    void aWeightThatIsEnteredChangesTheLossAtOnce() {
        double before = loss();
        clickAt(onLink());
        assertThat(text("parameter-title")).isEqualTo("h1[0] → o");
        enter("2.5");
        int place = Parameters.weightPlace(spec(), 1, 0, 0);
        assertThat(trainingFrame().snapshot().parameters().get(place)).isEqualTo(2.5);
        assertThat(loss()).isNotEqualTo(before);
        assertThat(trainingFrame().snapshot().state()).isEqualTo(RunState.PAUSED);
    }

    @Test
    void theSliderChangesTheBiasOfANeuron() {
        clickAt(onScreen(new Neuron(0, 1)));
        assertThat(text("parameter-title")).isEqualTo("h1[1].b");
        set(find("parameter-slider", Slider.class), 0.75);
        settleNetwork();
        assertThat(trainingFrame().snapshot().parameters().bias(0, 1)).isEqualTo(0.75);
        assertThat(call(() -> find("parameter-field", TextField.class).getText()))
                .contains("0.75");
    }

    @Test
    void escapeDropsWhatIsTypedAndCloses() {
        clickAt(onScreen(new Neuron(0, 1)));
        double before = trainingFrame().snapshot().parameters().bias(0, 1);
        characters("9");
        keys(KeyCode.ESCAPE);
        settleNetwork();
        assertThat(editor().isVisible()).isFalse();
        assertThat(trainingFrame().snapshot().parameters().bias(0, 1)).isEqualTo(before);
    }

    @Test
    void aClickElsewhereCommitsAndCloses() {
        clickAt(onScreen(new Neuron(0, 1)));
        characters("9");
        clickAt(call(() -> canvas.localToScreen(3, 3)));
        settleNetwork();
        assertThat(editor().isVisible()).isFalse();
        assertThat(trainingFrame().snapshot().parameters().bias(0, 1)).isEqualTo(9);
    }

    @Test
    void anOpenEditorDoesNotHoldAParameterBackWhileTheNetworkLearns() {
        clickAt(onScreen(new Neuron(1, 0)));
        run(session::stepEpoch);
        settleNetwork();
        double learned = trainingFrame().snapshot().parameters().bias(1, 0);
        clickAt(call(() -> canvas.localToScreen(3, 3)));
        settleNetwork();
        assertThat(trainingFrame().snapshot().parameters().bias(1, 0)).isEqualTo(learned);
    }

    @Test
    void aFrozenWeightStaysWhileOthersLearn() {
        clickAt(onLink());
        click("parameter-freeze");
        settleNetwork();
        Parameters before = trainingFrame().snapshot().parameters();
        int place = Parameters.weightPlace(spec(), 1, 0, 0);
        assertThat(trainingFrame().snapshot().spec().frozen()).containsExactly(place);
        for (int epoch = 0; epoch < 5; epoch++) {
            run(session::stepEpoch);
        }
        settleNetwork();
        Parameters after = trainingFrame().snapshot().parameters();
        assertThat(after.get(place)).isEqualTo(before.get(place));
        assertThat(after.get(place + 1)).isNotEqualTo(before.get(place + 1));
        assertThat(call(find("parameter-freeze", CheckBox.class)::isSelected)).isTrue();
    }

    // Keys

    @Test
    void arrowsWalkFromNeuronToNeuronAndEnterEditsTheBias() {
        run(() -> canvas.requestFocus());
        keys(KeyCode.RIGHT);
        keys(KeyCode.LEFT);
        keys(KeyCode.LEFT);
        keys(KeyCode.RIGHT);
        keys(KeyCode.DOWN);
        Target pointed = call(() ->
                new Target.OnNeuron(session.pointedAt().neuronProperty().get().orElseThrow()));
        assertThat(pointed.place(spec())).isPresent();
        assertThat(call(canvas::getAccessibleText)).startsWith("h1[").contains("bias", "output");
        keys(KeyCode.ENTER);
        assertThat(editor().isVisible()).isTrue();
        keys(KeyCode.PAGE_DOWN);
        assertThat(text("parameter-title")).startsWith("x1 → h1[");
        keys(KeyCode.ESCAPE);
        assertThat(call(canvas::isFocused)).isTrue();
    }

    @Test
    void aDoubleClickOpensTheNeuron() {
        List<Neuron> opened = new ArrayList<>();
        run(() -> find("network-pane", NetworkPane.class).setOnOpen(opened::add));
        clickAt(onScreen(new Neuron(0, 3)));
        clickAt(onScreen(new Neuron(0, 3)));
        assertThat(opened).containsExactly(new Neuron(0, 3));
        assertThat(editor().isVisible()).isFalse();
    }

    // The shape

    @Test
    void plusAndMinusChangeTheNumberOfNeurons() {
        click("neurons-more-0");
        settleNetwork();
        assertThat(sizes()).containsExactly(5, 1);
        click("neurons-less-0");
        click("neurons-less-0");
        settleNetwork();
        assertThat(sizes()).containsExactly(3, 1);
    }

    @Test
    void layersAreAddedAndRemovedInThePicture() {
        click("layer-add-1");
        settleNetwork();
        assertThat(sizes()).containsExactly(4, 4, 1);
        click("neurons-more-1");
        settleNetwork();
        click("layer-remove-0");
        settleNetwork();
        assertThat(sizes()).containsExactly(5, 1);
        click("layer-remove-0");
        settleNetwork();
        assertThat(sizes()).containsExactly(1);
        click("layer-add-0");
        settleNetwork();
        assertThat(sizes()).containsExactly(4, 1);
    }

    @Test
    void atTheLimitsTheButtonsAreDisabled() {
        shape(1, 64, 1, 1, 1, 1, 1, 1);
        assertThat(find("neurons-less-0", Button.class).isDisabled()).isTrue();
        assertThat(find("neurons-more-1", Button.class).isDisabled()).isTrue();
        assertThat(find("layer-add-0", Button.class).isDisabled()).isTrue();
        assertThat(find("neurons-more-0", Button.class).isDisabled()).isFalse();
    }

    @Test
    void theCaptionChoosesTheActivation() {
        MenuButton caption = find("layer-activation-0", MenuButton.class);
        assertThat(call(caption::getText)).isEqualTo("4 tanh");
        run(() -> caption.getItems().stream()
                .filter(item -> "activation-0-relu".equals(item.getId()))
                .forEach(MenuItem::fire));
        settleNetwork();
        assertThat(call(caption::getText)).isEqualTo("4 relu");
        assertThat(call(() -> session.experimentProperty().get().layers().getFirst()))
                .isEqualTo(new LayerSpec(4, Activation.RELU));
    }

    @Test
    void inNarrowColumnsCaptionsAreShortAndKeepTheArrowOfTheirMenuAndTheirWholeTextUnderTheMouse() {
        run(() -> window().stage().setWidth(900));
        run(() -> window().stage().setHeight(600));
        for (int hidden : new int[] {1, 3, 7, 8, 8}) {
            shape(IntStream.range(0, hidden).mapToObj(layer -> 10 + layer).toArray(Integer[]::new));
            rest();
            for (int layer = 0; layer <= hidden; layer++) {
                MenuButton caption = find("layer-activation-" + layer, MenuButton.class);
                String whole = layer == hidden ? "output tanh" : 10 + layer + " tanh";
                List<String> wordings = List.of(whole, "tanh", "out", String.valueOf(10 + layer), "");
                assertThat(wordings).contains(call(caption::getText));
                assertThat(call(() -> caption.getTooltip().getText())).endsWith(whole);
                assertThat(call(() -> caption.lookup(".arrow").getLayoutBounds().getWidth()))
                        .isPositive();
                assertThat(call(caption::getWidth))
                        .as("%s in a network of %d hidden layers", whole, hidden)
                        .isGreaterThanOrEqualTo(call(() -> caption.prefWidth(-1)) - 1);
            }
            // The last time as narrow as the window never is, where there is room for arrows only.
            run(() -> window().stage().setWidth(hidden == 8 ? 700 : 900));
        }
    }

    // Colours

    @Test
    void theSwitchShowsGradients() {
        run(session::stepEpoch);
        settleNetwork();
        click("show-gradients");
        assertThat(call(() -> find("network-pane", NetworkPane.class)
                        .drawing(Palette.LIGHT)
                        .view()
                        .quantity()))
                .isEqualTo(NetworkQuantity.GRADIENTS);
        click("show-gradients");
        assertThat(find("show-gradients", ToggleButton.class).isSelected())
                .as("one of the two holds")
                .isTrue();
    }

    @Test
    void aNetworkWithoutNumbersIsDrawnAllTheSame() {
        run(() -> session.setParameter(0, Double.NaN));
        settleNetwork();
        moveTo(onScreen(new Neuron(0, 0)));
        assertThat(text("point-range")).isEqualTo("NaN … NaN");
        assertThat(text("point-value"))
                .isEqualTo(Numbers.fixed(trainingFrame().snapshot().parameters().bias(0, 0)));
    }

    private Point2D onScreen(Neuron neuron) {
        return call(() -> {
            Bounds bounds = canvas.places().bounds(neuron);
            return canvas.localToScreen(bounds.centerX(), bounds.centerY());
        });
    }

    /** The middle of the link from the first hidden neuron to the output. */
    private Point2D onLink() {
        return call(() -> {
            NetworkLayout layout = canvas.places();
            Bounds from = layout.bounds(new Neuron(0, 0));
            Bounds to = layout.bounds(new Neuron(1, 0));
            return canvas.localToScreen((from.maxX() + to.x()) / 2, (from.centerY() + to.centerY()) / 2);
        });
    }

    private static Bounds place(Node node) {
        return call(() -> new Bounds(
                node.getLayoutX(),
                node.getLayoutY(),
                node.getLayoutBounds().getWidth(),
                node.getLayoutBounds().getHeight()));
    }

    private void enter(String number) {
        run(() -> find("parameter-field", TextField.class).clear());
        characters(number);
        keys(KeyCode.ENTER);
        settleNetwork();
    }

    private Node card() {
        return find("point-card", Node.class);
    }

    private Node editor() {
        return find("parameter-editor", Node.class);
    }

    private MlpSpec spec() {
        return trainingFrame().snapshot().parameters().spec();
    }

    private List<Integer> sizes() {
        return spec().layers().stream().map(LayerSpec::neurons).toList();
    }

    private double loss() {
        return trainingFrame().snapshot().train().loss();
    }
}
