package backstep.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.ExpressionSpec;
import backstep.document.NetworkSpec;
import backstep.document.ViewSpec;
import backstep.document.ViewSpec.CameraSpec;
import backstep.document.ViewSpec.ColumnSpec;
import backstep.layout.Direction;
import backstep.layout.wrap.PaneSize;
import backstep.nn.field.Plane;
import backstep.nn.train.ReadyExperiment;
import backstep.ui.expression.model.Drawing;
import backstep.ui.theme.Setting;
import backstep.ui.view.ViewName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
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

    /** Opens what is shown in a window that was not used before. */
    private ViewSpec reopened() {
        ViewSpec view = captured();
        ExpressionSpec expression = call(() -> session().stateProperty().get().spec());
        reopen();
        run(() -> {
            session().show(expression);
            window().view().apply(view);
        });
        settle();
        rest();
        return view;
    }

    private void markAncestors() {
        Node graph = find("graph", Node.class);
        run(() ->
                graph.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
        settle();
        run(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> "node-debugger.markAncestors".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private Set<Integer> marked() {
        return call(() -> session().highlights().routeProperty().get().nodes());
    }

    @Test
    void whatIsMarkedIsMarkedAgain() {
        type(PROGRAM);
        run(() -> session().select(node("c")));
        markAncestors();
        Set<Integer> nodes = marked();
        assertThat(nodes).containsExactlyInAnyOrder(node("a"), node("b"), node("c"));
        ViewSpec view = reopened();
        assertThat(marked()).isEqualTo(nodes);
        assertThat(captured()).isEqualTo(view);
        apply(ViewSpec.FIRST);
        assertThat(marked()).isEmpty();
    }

    @Test
    void aWayThatIsMarkedIsMarkedAgain() {
        type(PROGRAM);
        run(() -> {
            session().move(stepper -> stepper.goTo(Integer.MAX_VALUE));
            session().select(node("a"));
        });
        rest();
        List<ButtonBase> ways = call(() -> find("paths", Node.class).lookupAll(".path-row").stream()
                .map(ButtonBase.class::cast)
                .toList());
        run(ways.get(1)::fire);
        Set<Integer> nodes = marked();
        assertThat(nodes).isNotEmpty();
        ViewSpec view = reopened();
        assertThat(marked()).isEqualTo(nodes);
        assertThat(captured()).isEqualTo(view);
    }

    @Test
    void marksThatTheGraphCannotHaveAreNone() {
        type(PROGRAM);
        apply(captured()
                .withChoice("expression.marks", "ancestors")
                .withNumber("expression.marks.node", 99)
                .withNumber("expression.marks.root", 99));
        assertThat(marked()).isEmpty();
        apply(captured()
                .withNumber("expression.path", 7)
                .withNumber("expression.path.node", -3)
                .withNumber("expression.path.pass", 2));
        assertThat(marked()).isEmpty();
    }

    @Test
    void aLongTextStaysScrolled() {
        type(IntStream.range(0, 200).mapToObj(line -> "a" + line + " = 1\n").collect(Collectors.joining()));
        CodeArea editor = find("editor", CodeArea.class);
        run(() -> editor.showParagraphAtTop(90));
        rest();
        run(() -> editor.scrollYBy(7));
        rest();
        ViewSpec view = reopened();
        assertThat(captured()).isEqualTo(view);
        assertThat(view.numbers())
                .containsEntry("expression.text.line", 90.0)
                .containsEntry("expression.text.hidden", 7.0);
        CodeArea again = find("editor", CodeArea.class);
        assertThat(call(() -> again.visibleParToAllParIndex(0))).isEqualTo(90);
        characters("x");
        assertThat(captured().numbers()).doesNotContainEntry("expression.text.hidden", 7.0);
    }

    @Test
    void aGraphLiesAsADocumentHasItWhereTheRoomIsAlike() {
        type(PROGRAM);
        rest();
        PaneSize room = Objects.requireNonNull(
                call(() -> session().layoutWishes().roomProperty().get()));
        apply(lying(room.width() * 1.05, room.height()));
        assertThat(direction()).isEqualTo(Direction.TOP_DOWN);
        assertThat(captured().choices()).containsEntry("expression.graph.direction", "top_down");
        apply(lying(room.width() * 2, room.height()));
        run(() -> session().change(spec -> spec.withText(PROGRAM + "*2")));
        settle();
        assertThat(captured().numbers()).containsEntry("expression.graph.room.width", room.width());
    }

    private ViewSpec lying(double width, double height) {
        return captured()
                .withChoice("expression.graph.direction", "top_down")
                .without("expression.graph.row")
                .withNumber("expression.graph.room.width", width)
                .withNumber("expression.graph.room.height", height);
    }

    private Direction direction() {
        Drawing drawing = call(() -> session().drawingProperty().get());
        return Objects.requireNonNull(drawing).layout().arrangement().direction();
    }

    @Test
    void aWalkThroughASampleGoesOnWhereItWas() {
        enterNetwork();
        run(() -> network().open(ReadyExperiment.FOUR_ROWS.experiment()));
        settleNetwork();
        for (int step = 0; step < 7; step++) {
            run(() -> network().stepNode());
            settleNetwork();
        }
        ViewSpec view = captured();
        assertThat(view.numbers()).containsEntry("network.walk", 7.0);
        NetworkSpec network = call(() -> network().stateProperty().get().spec());
        reopen();
        run(() -> {
            window().network().session().show(network);
            window().view().apply(view);
        });
        settleNetwork();
        assertThat(call(() ->
                        Objects.requireNonNull(network().walkProperty().get()).index()))
                .isEqualTo(7);
        run(() -> network().stepSample());
        settleNetwork();
        assertThat(captured().numbers()).doesNotContainKey("network.walk");
    }
}
