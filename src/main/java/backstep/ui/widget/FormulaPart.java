package backstep.ui.widget;

import backstep.explain.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** A part of a formula that stays in one line, as it is set: it can take other words, and no other structure. */
final class FormulaPart {

    static final String ROOT = "√";

    private static final int DEEPEST_FULL_SIZE = 1;

    private final String structure;
    private final List<Text> texts = new ArrayList<>();
    private final Node node;

    /** @param formulas what stands side by side, at least one */
    FormulaPart(List<Formula> formulas) {
        structure = FormulaShape.of(formulas).structure();
        node = formulas.size() == 1
                ? set(formulas.getFirst(), 0)
                : row(formulas.stream().map(formula -> set(formula, 0)));
    }

    Node node() {
        return node;
    }

    boolean fits(FormulaShape shape) {
        return structure.equals(shape.structure());
    }

    /** Takes the words of a shape that fits. */
    void write(FormulaShape shape) {
        for (int word = 0; word < texts.size(); word++) {
            texts.get(word).setText(shape.words().get(word));
        }
    }

    private Node set(Formula formula, int depth) {
        return switch (formula) {
            case Formula.Text(String value, Formula.Role role) -> text(value, role, depth);
            case Formula.Row(List<Formula> parts) -> row(parts.stream().map(part -> set(part, depth)));
            case Formula.Fraction(Formula numerator, Formula denominator) ->
                fraction(set(numerator, depth + 1), set(denominator, depth + 1));
            case Formula.Superscript(Formula base, Formula exponent) ->
                row(Stream.of(set(base, depth), styled(set(exponent, depth + 2), "formula-superscript")));
            case Formula.Root(Formula radicand) ->
                row(Stream.of(sign(ROOT, depth), styled(set(radicand, depth), "formula-radicand")));
            case Formula.Captioned(Formula content, String caption) -> captioned(set(content, depth), caption);
            case Formula.Group(String open, Formula content, String close) ->
                row(Stream.of(sign(open, depth), set(content, depth), sign(close, depth)));
        };
    }

    private Text sign(String value, int depth) {
        return text(value, Formula.Role.OPERATOR, depth);
    }

    /** A formula has many pieces; plain texts cost a fraction of what labels do. */
    private Text text(String value, Formula.Role role, int depth) {
        Text text = plain(value);
        text.getStyleClass().addAll("formula-text", "formula-" + role.name().toLowerCase(Locale.ROOT));
        if (depth > DEEPEST_FULL_SIZE) {
            text.getStyleClass().add("formula-small");
        }
        return text;
    }

    /**
     * Bounded as labels are: JavaFX keeps how it has laid out the text of a label, and gives the height of that to a text
     * with the same letters and font, whose height would depend on which labels have been shown before.
     */
    private Text plain(String value) {
        Text text = new Text(value);
        text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        texts.add(text);
        return text;
    }

    private static HBox row(Stream<? extends Node> parts) {
        HBox box = new HBox();
        box.setAlignment(Pos.CENTER_LEFT);
        parts.forEach(box.getChildren()::add);
        return box;
    }

    private static HBox styled(Node node, String styleClass) {
        HBox box = row(Stream.of(node));
        box.getStyleClass().add(styleClass);
        return box;
    }

    /** The word stands below; as much room above keeps the formula on the axis of its row. */
    private VBox captioned(Node content, String caption) {
        Text word = plain(caption);
        word.getStyleClass().add("formula-caption");
        Region above = new Region();
        above.getStyleClass().add("formula-above-caption");
        VBox box = new VBox(above, content, word);
        box.getStyleClass().add("formula-captioned");
        return box;
    }

    private static VBox fraction(Node numerator, Node denominator) {
        Region bar = new Region();
        bar.getStyleClass().add("formula-bar");
        VBox box = new VBox(styled(numerator, "formula-term"), bar, styled(denominator, "formula-term"));
        box.getStyleClass().add("formula-fraction");
        return box;
    }
}
