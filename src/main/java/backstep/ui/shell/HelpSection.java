package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.widget.Buttons;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One topic of the language: what it is for, and an example to try out. */
final class HelpSection extends VBox {

    HelpSection(HelpTopic topic, Consumer<HelpExample> tryOut, UnaryOperator<String> keys) {
        Label title = new Label(topic.title());
        title.getStyleClass().add("title-4");
        Label text = new Label(topic.explanation(keys));
        text.setWrapText(true);
        getChildren().addAll(title, text, example(topic, tryOut, keys));
        getStyleClass().add("help-section");
    }

    private static HBox example(HelpTopic topic, Consumer<HelpExample> tryOut, UnaryOperator<String> keys) {
        HelpExample example = topic.example();
        VBox shown = new VBox(code(example.text().stripTrailing()));
        Stream.of(example.breakpoints(), example.watches())
                .filter(lines -> !lines.isEmpty())
                .forEach(lines -> shown.getChildren().add(code(String.join("\n", lines))));
        shown.getStyleClass().add("help-code");
        HBox.setHgrow(shown, Priority.ALWAYS);
        Button insert = new Button(Messages.text("ui.help.insert"));
        insert.setId("insert-" + topic.id());
        insert.setMinWidth(Region.USE_PREF_SIZE);
        Buttons.explain(insert, Messages.text("ui.help.insertMeaning", keys.apply("edit.undo")));
        insert.setOnAction(event -> tryOut.accept(example));
        HBox row = new HBox(shown, insert);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("help-example");
        return row;
    }

    private static Label code(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("code");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
