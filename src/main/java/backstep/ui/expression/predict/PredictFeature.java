package backstep.ui.expression.predict;

import static backstep.ui.expression.model.ExpressionSections.PREDICT;

import backstep.lesson.Asked;
import backstep.lesson.Difficulty;
import backstep.lesson.Exercise;
import backstep.lesson.Topic;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionMenus;
import backstep.ui.action.Mark;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.widget.Menus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** Asks for figures before they are shown, and opens exercises. */
public final class PredictFeature {

    private static final RandomGenerator SEEDS = RandomGenerator.getDefault();

    private final PredictModel model;
    private final PredictCard card;
    private final List<Action> kinds;
    private final List<Action> exercises;
    private final Action hint;

    /** @param leave puts the keyboard into the graph */
    public PredictFeature(ExpressionSession session, Answers answers, Runnable leave) {
        model = new PredictModel(session, answers);
        card = new PredictCard(session, model, leave);
        model.setOnStopped(card::ask);
        kinds = Stream.concat(
                        Arrays.stream(Asked.values()).map(kind -> asking(name(kind), Optional.of(kind))),
                        Stream.of(asking("nothing", Optional.empty())))
                .toList();
        exercises = Arrays.stream(Topic.values())
                .flatMap(topic -> Arrays.stream(Difficulty.values()).map(difficulty -> exercise(topic, difficulty)))
                .toList();
        hint = PREDICT.action("predict.hint", model::hint)
                .withKeys("Shortcut+Alt+P")
                .when(Bindings.createBooleanBinding(() -> model.hintsLeft() > 0, model.changesProperty()));
    }

    private static String name(Asked kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Action asking(String id, Optional<Asked> kind) {
        BooleanBinding holds = Bindings.createBooleanBinding(() -> model.asked().equals(kind), model.changesProperty());
        Action action = PREDICT.action("predict." + id, () -> model.ask(kind)).marked(Mark.RADIO, holds);
        return kind.equals(Optional.of(Asked.GRADIENTS)) ? action.withKeys("P") : action;
    }

    private Action exercise(Topic topic, Difficulty difficulty) {
        return PREDICT.action(
                "exercise." + topic.id() + "." + difficulty.id(),
                Messages.text("ui.predict.exercise", topic.title(), difficulty.title()),
                () -> model.open(
                        Exercise.draw(topic, difficulty, SEEDS.nextLong()).text()));
    }

    /** The question and the place for the answer; it is seen only while figures are asked for. */
    public Node card() {
        return card;
    }

    /** All that can be done. */
    public List<Action> actions() {
        return Stream.of(kinds, List.of(hint), exercises).flatMap(List::stream).toList();
    }

    /** What is asked for, and exercises by topic. */
    public List<MenuItem> items() {
        List<Menu> topics = Arrays.stream(Topic.values()).map(this::topic).toList();
        Menu exercise = new Menu(Messages.text("ui.menu.exercises"));
        exercise.setId("menu-exercises");
        exercise.getItems().setAll(topics);
        return List.of(Menus.of("predict", ActionMenus.items(kinds), ActionMenus.items(List.of(hint))), exercise);
    }

    private Menu topic(Topic topic) {
        Menu menu = new Menu(topic.title());
        menu.setId("menu-exercise-" + topic.id());
        exercises.stream()
                .filter(action -> action.id().startsWith("exercise." + topic.id() + "."))
                .map(ActionMenus::item)
                .forEach(menu.getItems()::add);
        return menu;
    }
}
