package backstep.ui.scene;

import backstep.data.Dataset;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.NumberField;
import backstep.ui.widget.NumberRule;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Which sample is shown, with its figures; or how many samples a loss is taken over. */
final class SamplePicker extends HBox {

    /** A bar has no room for more. */
    private static final int INPUTS_SHOWN = 3;

    private final NetworkScene scene;
    private final Button previous;
    private final Button next;
    private final NumberField number = new NumberField(Numbers::full, this::beside);
    private final Label of = new Label();
    private final Label figures = new Label();
    private final Tooltip allFigures = new Tooltip();
    private int size = 1;

    SamplePicker(NetworkScene scene) {
        this.scene = scene;
        previous = button("sample-previous", Feather.CHEVRON_LEFT, "ui.scene.previous", -1);
        next = button("sample-next", Feather.CHEVRON_RIGHT, "ui.scene.next", 1);
        number.setId("sample-number");
        number.explain(Messages.text("ui.scene.numberMeaning"), Messages.text("ui.scene.numberMeaning"));
        number.setOnCommit(this::enter);
        number.setRule(typed -> NumberRule.whole(1, size).problem(typed));
        of.setId("sample-count");
        of.getStyleClass().add("caption");
        of.setMinWidth(USE_PREF_SIZE);
        figures.setId("sample-figures");
        figures.getStyleClass().add("scene-figures");
        figures.setTooltip(allFigures);
        getStyleClass().add("scene-cluster");
        getChildren().setAll(previous, number, of, next, figures);
    }

    private Button button(String id, Feather icon, String meaning, int direction) {
        Button button = Buttons.icon(icon, Messages.text(meaning));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> scene.moves().move(direction));
        return button;
    }

    private double beside(double from, int direction) {
        return Math.clamp(Math.rint(from) + direction, 1, size);
    }

    private void enter(double typed) {
        int wanted = (int) typed;
        ScalarView present = scene.viewProperty().get();
        if (present != null && present.part().isOfOneSample()) {
            scene.moves().goTo(wanted - 1);
        } else {
            scene.moves().show(new ScenePart.OfFirst(wanted));
        }
        number.show(wanted);
    }

    void refresh(ScalarView view) {
        boolean isOne = view.part().isOfOneSample();
        boolean isAll = view.part() instanceof ScenePart.OfAll;
        size = isOne ? view.samples().size() : view.spec().data().train().size();
        int index = view.sample().index();
        show(previous, isOne);
        show(next, isOne);
        show(number, !isAll);
        previous.setDisable(index == 0);
        next.setDisable(index == size - 1);
        number.show(isOne ? index + 1 : view.count());
        String meaning = Messages.text(isOne ? "ui.scene.numberMeaning" : "ui.scene.countMeaning");
        number.explain(meaning, meaning);
        of.setText(count(view));
        show(figures, isOne);
        if (isOne) {
            figures.setText(figures(view, INPUTS_SHOWN));
            allFigures.setText(figures(view, Integer.MAX_VALUE));
        }
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private String count(ScalarView view) {
        if (view.part().isOfOneSample()) {
            return Messages.text(view.sample().test() ? "ui.scene.ofTest" : "ui.scene.of", size);
        }
        boolean isWhole = view.part() instanceof ScenePart.OfAll && view.count() == size;
        if (isWhole) {
            return Messages.text("ui.scene.ofAll", size);
        }
        return view.part() instanceof ScenePart.OfAll
                ? Messages.text("ui.scene.ofMost", view.count(), size)
                : Messages.text("ui.scene.ofFirst", size);
    }

    private static String figures(ScalarView view, int most) {
        Dataset samples = view.samples();
        int index = view.sample().index();
        String inputs = IntStream.range(0, Math.min(most, samples.inputs()))
                .mapToObj(input -> Messages.text(
                        "ui.scene.input", samples.shownInputs().get(input), Numbers.brief(samples.value(index, input))))
                .collect(Collectors.joining("  "));
        String more = samples.inputs() > most ? " …" : "";
        return Messages.text("ui.scene.figures", inputs + more, Numbers.brief(samples.label(index)));
    }
}
