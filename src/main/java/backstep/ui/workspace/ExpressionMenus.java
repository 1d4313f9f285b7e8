package backstep.ui.workspace;

import static backstep.ui.expression.model.ExpressionSections.STEP;
import static backstep.ui.expression.model.ExpressionSections.ZOOM;

import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.layout.engines.Layouts;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionChoices;
import backstep.ui.action.ActionMenus;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.widget.Menus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** All that can be done in the Expression workspace, and the menus of it. */
public final class ExpressionMenus {

    private final ExpressionFeatures features;
    private final ExpressionSides sides;
    private final Action toText;
    private final Action toGraph;
    private final Action answersAlways;
    private final List<Action> arrangement;

    /**
     * The menus of a workspace.
     *
     * @param toText brings the keyboard into the text
     * @param toGraph brings it into the graph
     */
    ExpressionMenus(
            ExpressionFeatures features,
            ExpressionSides sides,
            Answers answers,
            List<Action> arrangement,
            Action toText,
            Action toGraph) {
        this.features = features;
        this.sides = sides;
        this.toText = toText;
        this.toGraph = toGraph;
        this.arrangement = arrangement;
        this.answersAlways =
                STEP.toggle("answers.always", Messages.text("ui.action.answers.always"), answers.alwaysProperty());
    }

    /** How graphs are to be laid out: directions, and engines. */
    static List<Action> arrangement(ExpressionSession session, Layouts layouts) {
        ActionChoices<DirectionChoice> directions =
                new ActionChoices<>(ZOOM, "direction", session.layoutWishes().directionProperty());
        ActionChoices<LayoutEngine> engines =
                new ActionChoices<>(ZOOM, "layout", session.layoutWishes().engineProperty());
        return Stream.concat(
                        Stream.of(DirectionChoice.values()).map(way -> directions.constant(way, true)),
                        Stream.of(LayoutEngine.values())
                                .map(engine -> engines.constant(
                                        engine, layouts.available().contains(engine))))
                .toList();
    }

    /** What is done by keys wherever the keyboard is in this workspace. */
    List<Action> keyActions() {
        return Stream.of(
                        features.steps().all(),
                        features.predict().actions(),
                        List.of(toText),
                        features.debugger().actions(),
                        sides.actions(),
                        features.debugger().orderActions(),
                        features.search().actions(),
                        features.graph().actions(),
                        features.comparison().actions(),
                        features.compared().actions(),
                        features.scene().actions())
                .flatMap(List::stream)
                .toList();
    }

    /** All that can be done here. */
    public List<Action> actions() {
        return Stream.of(
                        keyActions(),
                        List.of(answersAlways),
                        arrangement,
                        features.graph().pictureActions(),
                        List.of(toGraph),
                        features.editor().keys(),
                        features.editor().editActions())
                .flatMap(List::stream)
                .toList();
    }

    /** Cut, copy, paste, find. */
    public List<MenuItem> editItems() {
        return Menus.blocks(
                ActionMenus.items(features.editor().editActions()),
                ActionMenus.items(features.search().actions()));
    }

    /** Zoom, groups, arrangement, order numbers, columns. */
    public List<MenuItem> viewItems() {
        List<MenuItem> items = new ArrayList<>(features.graph().menus());
        List<Action> order = features.debugger().orderActions();
        int directions = DirectionChoice.values().length;
        items.add(Menus.of(
                "arrangement",
                ActionMenus.items(arrangement.subList(0, directions)),
                ActionMenus.items(arrangement.subList(directions, arrangement.size()))));
        items.add(Menus.of(
                "orderNumbers",
                ActionMenus.items(order.subList(0, 1)),
                ActionMenus.items(order.subList(1, order.size()))));
        items.add(new SeparatorMenuItem());
        items.addAll(ActionMenus.items(sides.actions()));
        items.add(ActionMenus.item(answersAlways));
        return items;
    }

    /** Steps and play; questions and exercises; breakpoints, what is set by hand, comparisons, the graphs of a network. */
    public List<MenuItem> runItems() {
        return Menus.blocks(
                ActionMenus.items(features.steps().all()),
                features.predict().items(),
                List.of(
                        Menus.of(
                                "breakpoints",
                                ActionMenus.items(features.debugger().runActions())),
                        Menus.of(
                                "byHand",
                                ActionMenus.items(features.debugger().whatIf().actions())),
                        Menus.of(
                                "compare",
                                ActionMenus.items(features.comparison().actions()),
                                features.compared().items()),
                        Menus.of("samples", ActionMenus.items(features.scene().actions()))));
    }
}
