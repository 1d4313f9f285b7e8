package backstep.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.ExpressionSpec;
import backstep.document.NetworkSpec;
import backstep.document.ViewSpec;
import backstep.document.ViewSpec.CameraSpec;
import backstep.document.ViewSpec.ColumnSpec;
import backstep.nn.field.Plane;
import backstep.nn.train.ReadyExperiment;
import backstep.ui.theme.Setting;
import backstep.ui.view.ViewName;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** A window shows a document as another one did. */
class WindowViewTest extends WindowTest {

    private static final String PROGRAM = "a = 2\nb = -3\nc = a*b\nd = tanh(c)\nL = d*a + b";

    private ViewSpec captured() {
        return call(() -> window().view().capture());
    }

    private void apply(ViewSpec view) {
        run(() -> window().view().apply(view));
        settle();
    }

    private void changeTheExpression() {
        type(PROGRAM);
        run(() -> {
            window().workspace().sides().columns().left().widthProperty().set(222);
            window().workspace().sides().columns().right().openProperty().set(false);
            window().workspace().sides().leftPane().shareProperty().set(0.25);
            window().workspace().player().stepsPerSecondProperty().set(5.0);
        });
        choose("menu-columns.leaves");
        choose("menu-order.backward");
        rest();
        fire("zoom-in");
        rest();
    }

    @Test
    void aDocumentLooksInANewWindowAsItDidInTheOldOne() {
        changeTheExpression();
        enterNetwork();
        run(() -> {
            window().network().columns().right().widthProperty().set(444);
            network().setPace(5);
            find("boundary-discretise", CheckBox.class).fire();
            find("boundary-test", CheckBox.class).fire();
            find("losses-log", CheckBox.class).fire();
            find("section-training", ToggleButton.class).fire();
            find("show-gradients", ToggleButton.class).fire();
        });
        select("parameters");
        ChoiceBox<?> layers = find("parameters-layer", ChoiceBox.class);
        run(() -> layers.getSelectionModel().select(2));
        select("predictions");
        run(() -> find("wrong-only", CheckBox.class).fire());
        settleNetwork();
        ViewSpec view = captured();
        ExpressionSpec expression = call(() -> session().stateProperty().get().spec());
        NetworkSpec network = call(() -> network().stateProperty().get().spec());
        settings.set(Setting.LEFT_WIDTH, Setting.LEFT_WIDTH.fallback());
        reopen();
        run(() -> {
            session().show(expression);
            window().network().session().show(network);
            window().view().apply(view);
        });
        settleNetwork();
        rest();
        select("parameters");
        select("predictions");
        assertThat(captured()).isEqualTo(view);
        assertThat(view.switches()).containsEntry("network.predictions.wrongOnly", true);
        assertThat(view.numbers()).containsEntry("network.parameters.layer", 2.0);
    }

    private void select(String tab) {
        TabPane tabs = find("network-tabs", TabPane.class);
        run(() -> tabs.getTabs().stream()
                .filter(each -> ("tab-" + tab).equals(each.getId()))
                .forEach(tabs.getSelectionModel()::select));
        settleNetwork();
    }

    @Test
    void whatADocumentSaysOfTheNetworkWaitsUntilThatIsLookedAt() {
        apply(ViewSpec.FIRST
                .withColumn("network.left", new ColumnSpec(333, true))
                .withChoice("network.tab", "tab-layers"));
        assertThat(captured().columns()).containsEntry("network.left", new ColumnSpec(333, true));
        enterNetwork();
        assertThat(window().network().columns().left().widthProperty().get()).isEqualTo(333);
        assertThat(captured().choices()).containsEntry("network.tab", "tab-layers");
    }

    @Test
    void namesThatMeanNothingHereAreKept() {
        ViewSpec newer = ViewSpec.FIRST
                .withSwitch("network.ofAnotherVersion", true)
                .withCamera("network", new CameraSpec(1, 2, 3));
        apply(newer);
        assertThat(captured().switches()).containsEntry("network.ofAnotherVersion", true);
        assertThat(captured().cameras()).containsEntry("network", new CameraSpec(1, 2, 3));
    }

    @Test
    void whatADocumentDoesNotNameIsAsThePersonHasIt() {
        run(() -> window().workspace().sides().columns().left().widthProperty().set(250));
        apply(ViewSpec.FIRST.withColumn("expression.left", new ColumnSpec(400, false)));
        assertThat(window().workspace().sides().columns().left().widthProperty().get())
                .isEqualTo(400);
        assertThat(settings.get(Setting.LEFT_WIDTH)).isEqualTo(250);
        apply(ViewSpec.FIRST);
        assertThat(captured().columns()).containsEntry("expression.left", new ColumnSpec(250, true));
    }

    @Test
    void figuresThatNoWindowWouldWriteDoNoHarm() {
        apply(ViewSpec.FIRST
                .withColumn("expression.left", new ColumnSpec(-5, true))
                .withNumber("expression.left.divider", Double.NaN)
                .withNumber("expression.stepsPerSecond", 1e300)
                .withChoice("expression.order", "sideways")
                .withChoice("expression.graph.aim", "free")
                .withCamera("expression.graph", new CameraSpec(0, 0, Double.POSITIVE_INFINITY)));
        assertThat(captured().columns()).containsEntry("expression.left", new ColumnSpec(200, true));
        assertThat(captured().numbers())
                .containsEntry("expression.left.divider", Setting.EDITOR_DIVIDER.fallback())
                .containsEntry("expression.stepsPerSecond", 32.0);
        assertThat(captured().choices()).containsEntry("expression.order", "none");
    }

    @Test
    void theInputsOnTheAxesAreKept() {
        enterNetwork();
        run(() -> network().open(ReadyExperiment.FOUR_ROWS.experiment()));
        settleNetwork();
        Plane plane = trainingFrame()
                .maps()
                .plane()
                .showing(trainingFrame().snapshot().spec().data(), 2, 0)
                .holding(1, 0.75);
        run(() -> network().show(plane));
        settleNetwork();
        ViewSpec view = captured();
        NetworkSpec network = call(() -> network().stateProperty().get().spec());
        reopen();
        run(() -> {
            window().network().session().show(network);
            window().view().apply(view);
        });
        settleNetwork();
        assertThat(trainingFrame().maps().plane()).isEqualTo(plane);
    }

    @Test
    void everyNameStandsForOneThing() {
        Stream<String> names = Arrays.stream(ViewName.values()).map(ViewName::text);
        assertThat(names).doesNotHaveDuplicates();
    }
}
