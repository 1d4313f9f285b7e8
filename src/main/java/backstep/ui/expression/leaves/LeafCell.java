package backstep.ui.expression.leaves;

import atlantafx.base.controls.Popover;
import atlantafx.base.controls.ProgressSliderSkin;
import backstep.document.LeafKey;
import backstep.document.SliderRange;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Quoted;
import backstep.ui.widget.NumberField;
import backstep.ui.widget.WholeText;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One leaf: name, slider, number field, and a menu that resets it, writes it into the text, or changes its range. */
final class LeafCell extends ListCell<LeafKey> {

    private static final PseudoClass OVERRIDDEN = PseudoClass.getPseudoClass("overridden");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final LeavesModel model;
    private final Label name = new Label();
    private final Slider slider = new Slider();
    private final NumberField field = new NumberField();
    private final MenuItem reset = new MenuItem();
    private final MenuItem write = new MenuItem(Messages.text("ui.leaves.writeBack"));
    private final MenuItem range = new MenuItem(Messages.text("ui.leaves.range"));
    private final MenuButton menu = new MenuButton();
    private final HBox row = new HBox();
    private final VBox content = new VBox();
    private boolean refreshing;

    LeafCell(LeavesModel model, ObservableValue<LeafColumns> columns) {
        this.model = model;
        getStyleClass().add("leaf-cell");
        row.getStyleClass().add("leaf-row");
        content.getStyleClass().add("leaf-content");
        columns.subscribe(this::arrange);
        slider.setSkin(new ProgressSliderSkin(slider));
        // The row takes the width of the list, and never more.
        setPrefWidth(0);
        name.getStyleClass().add("leaf-name");
        name.setOnMouseClicked(event -> withLeaf(model::select));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe((was, is) -> dragged(is.doubleValue()));
        field.setOnCommit(value -> withLeaf(leaf -> model.setValue(leaf, value)));
        menu.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.getItems().setAll(reset, write, range);
        reset.setOnAction(event -> withLeaf(model::reset));
        write.setOnAction(event -> withLeaf(model::writeBack));
        range.setOnAction(event -> withLeaf(this::showRange));
        ContextMenu context = new ContextMenu();
        context.getItems().setAll(copyOf(reset), copyOf(write), copyOf(range));
        name.setContextMenu(context);
    }

    private void arrange(LeafColumns columns) {
        boolean stacked = columns.isStacked();
        row.getChildren().setAll(stacked ? List.of(slider, field, menu) : List.of(name, slider, field, menu));
        content.getChildren().setAll(stacked ? List.of(name, row) : List.of(row));
        name.setMinWidth(stacked ? 0 : columns.name());
        name.setMaxWidth(stacked ? Double.MAX_VALUE : name.getMinWidth());
        field.setLeastColumns(columns.number());
    }

    private static MenuItem copyOf(MenuItem item) {
        MenuItem copy = new MenuItem();
        copy.textProperty().bind(item.textProperty());
        copy.disableProperty().bind(item.disableProperty());
        copy.setOnAction(event -> item.fire());
        return copy;
    }

    @Override
    protected void updateItem(@Nullable LeafKey leaf, boolean empty) {
        if (!Objects.equals(leaf, getItem())) {
            // What is typed belongs to the leaf that was here.
            field.restore();
        }
        super.updateItem(leaf, empty);
        setGraphic(empty || leaf == null ? null : content);
        refresh();
    }

    /** Shows what the model says of the leaf. */
    void refresh() {
        withLeaf(leaf -> {
            refreshing = true;
            double value = model.value(leaf);
            SliderRange reach = model.range(leaf);
            String label = Quoted.name(leaf.name());
            name.setText(label);
            slider.setMin(reach.min());
            slider.setMax(reach.max());
            slider.setBlockIncrement((reach.max() - reach.min()) / 100);
            slider.setValue(value);
            slider.setAccessibleText(Messages.text("ui.leaves.slider", label));
            field.setAccessibleText(Messages.text("ui.leaves.field", label));
            menu.setAccessibleText(Messages.text("ui.leaves.menu", label));
            field.show(value);
            boolean overridden = model.isOverridden(leaf);
            pseudoClassStateChanged(OVERRIDDEN, overridden);
            pseudoClassStateChanged(CHOSEN, model.isSelected(leaf));
            reset.setText(Messages.text("ui.leaves.reset", Numbers.full(leaf.literal())));
            reset.setDisable(!overridden);
            write.setDisable(!overridden);
            name.setTooltip(WholeText.of(
                    overridden
                            ? Messages.text("ui.leaves.overridden", leaf.name(), Numbers.full(leaf.literal()))
                            : leaf.name()));
            refreshing = false;
        });
    }

    private void dragged(double raw) {
        if (!refreshing) {
            withLeaf(leaf -> model.setValue(leaf, model.range(leaf).snap(raw)));
        }
    }

    private void showRange(LeafKey leaf) {
        Popover popover = new Popover();
        popover.setContentNode(new RangeEditor(Quoted.name(leaf.name()), model.range(leaf), chosen -> {
            model.setRange(leaf, chosen);
            refresh();
            popover.hide();
        }));
        popover.show(menu);
    }

    private void withLeaf(Consumer<LeafKey> action) {
        LeafKey leaf = getItem();
        if (leaf != null) {
            action.accept(leaf);
        }
    }
}
