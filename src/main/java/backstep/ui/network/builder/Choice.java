package backstep.ui.network.builder;

import backstep.ui.theme.TypeSize;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One of a few things. Those that make no sense at present are named with the reason, and cannot be chosen. */
final class Choice<E> extends ComboBox<E> {

    private static final double ROOM_FOR_ALL = 140;

    private final Function<E, String> text;
    private boolean showing;

    /** @param key of its name and meaning */
    Choice(String id, String key, List<E> all, Function<E, String> text) {
        this.text = text;
        BuilderTexts.explained(this, id, key);
        getItems().setAll(all);
        getStyleClass().add("builder-choice");
        setMaxWidth(Double.MAX_VALUE);
        setButtonCell(new Cell(each -> Optional.empty()));
        refuse(each -> Optional.empty());
    }

    /** Gives the choices shorter names, for where there is little room. */
    Choice<E> shortened(Function<E, String> brief) {
        ObservableValue<Double> width = TypeSize.usualWidthOf(this);
        Cell button = new Cell(each -> Optional.empty()) {
            @Override
            String name(E item) {
                return width.getValue() < ROOM_FOR_ALL ? brief.apply(item) : super.name(item);
            }
        };
        setButtonCell(button);
        width.subscribe(now -> button.refresh());
        return this;
    }

    /** What happens with a choice. */
    void setOnChoose(Consumer<E> action) {
        setOnAction(event -> {
            E chosen = getValue();
            if (!showing && chosen != null) {
                action.accept(chosen);
            }
        });
    }

    /** Shows what is chosen without telling the listener. */
    void show(E chosen) {
        showing = true;
        setValue(chosen);
        showing = false;
    }

    /** Says which ones cannot be chosen, and why. */
    void refuse(Function<E, Optional<String>> reason) {
        setCellFactory(list -> new Cell(reason));
    }

    private class Cell extends ListCell<E> {
        private final Function<E, Optional<String>> refusal;

        Cell(Function<E, Optional<String>> refusal) {
            this.refusal = refusal;
        }

        String name(E item) {
            return text.apply(item);
        }

        void refresh() {
            updateItem(getItem(), isEmpty());
        }

        @Override
        protected void updateItem(@Nullable E item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText(null);
                setDisable(false);
            } else {
                Optional<String> reason = refusal.apply(item);
                setText(name(item) + reason.map(why -> " (" + why + ")").orElse(""));
                setDisable(reason.isPresent());
            }
        }
    }
}
