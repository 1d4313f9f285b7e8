package backstep.ui.expression.comparison;

import backstep.engine.Graph;
import backstep.engine.analysis.GradientStep;
import backstep.explain.Notation;
import backstep.text.Messages;
import backstep.ui.expression.model.OtherRun.Updated;
import backstep.ui.widget.Buttons;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** Says which leaves an update moves, and lets one choose. */
final class MovesButton extends MenuButton {

    /** Up to this number, leaves can be chosen one by one; of more, only those that are named as inputs. */
    private static final int MOST_LISTED = 40;

    private static final int MOST_NAMED = 3;

    private final Consumer<Set<Integer>> onChange;
    private final SequencedMap<Integer, CheckBox> boxes = new LinkedHashMap<>();
    private List<Integer> leaves = List.of();
    private @Nullable Graph listed;
    private Set<Integer> still = Set.of();

    /** @param onChange gets the leaves that are to keep their values */
    MovesButton(Consumer<Set<Integer>> onChange) {
        this.onChange = onChange;
        setId("update-moves");
        getStyleClass().add("small");
        setMnemonicParsing(false);
        setAccessibleText(Messages.text("ui.comparison.moves"));
    }

    void refresh(GradientStep gradientStep, Graph graph) {
        if (!graph.equals(listed)) {
            listed = graph;
            leaves = GradientStep.leaves(graph).boxed().toList();
            list(graph);
        }
        still = gradientStep.still();
        setText(text(graph));
        Buttons.explain(this, Messages.text("ui.comparison.moves.tip", getText()));
        boxes.forEach((leaf, box) -> box.setSelected(!still.contains(leaf)));
    }

    private void list(Graph graph) {
        boxes.clear();
        if (leaves.size() <= MOST_LISTED) {
            leaves.forEach(leaf -> boxes.put(leaf, box(graph, leaf)));
        }
        getItems().setAll(items(graph));
    }

    private String text(Graph graph) {
        long moving = leaves.stream().filter(leaf -> !still.contains(leaf)).count();
        if (moving == leaves.size()) {
            return Messages.text("ui.comparison.moves.all", leaves.size());
        }
        if (moving == 0) {
            return Messages.text("ui.comparison.moves.none");
        }
        if (moving <= MOST_NAMED) {
            return Messages.text("ui.comparison.moves.only", names(graph, false), moving);
        }
        return still.size() <= MOST_NAMED
                ? Messages.text("ui.comparison.moves.allBut", names(graph, true))
                : Messages.text("ui.comparison.moves.some", moving, leaves.size());
    }

    private String names(Graph graph, boolean ofStill) {
        return leaves.stream()
                .filter(leaf -> still.contains(leaf) == ofStill)
                .map(leaf -> Notation.name(graph, leaf))
                .collect(Collectors.joining(", "));
    }

    private List<MenuItem> items(Graph graph) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("all", Messages.text("ui.comparison.moves.everyLeaf"), Set.of()));
        Set<Integer> inputs = Updated.inputs(graph);
        if (!inputs.isEmpty()) {
            items.add(item("but-inputs", Messages.text("ui.comparison.moves.butInputs"), inputs));
        }
        if (!boxes.isEmpty()) {
            items.add(new SeparatorMenuItem());
            boxes.values().forEach(box -> items.add(new CustomMenuItem(box, false)));
        }
        return items;
    }

    private MenuItem item(String id, String text, Set<Integer> keptStill) {
        MenuItem item = new MenuItem(text);
        item.setId("moves-" + id);
        item.setOnAction(event -> onChange.accept(keptStill));
        return item;
    }

    private CheckBox box(Graph graph, int leaf) {
        CheckBox box = new CheckBox(Notation.name(graph, leaf));
        box.setId("moves-leaf-" + leaf);
        box.setMnemonicParsing(false);
        box.setOnAction(event -> {
            Set<Integer> others = new HashSet<>(still);
            if (box.isSelected()) {
                others.remove(leaf);
            } else {
                others.add(leaf);
            }
            onChange.accept(others);
        });
        return box;
    }
}
