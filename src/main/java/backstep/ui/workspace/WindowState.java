package backstep.ui.workspace;

import backstep.document.ViewSpec.ColumnSpec;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Setting;
import backstep.ui.theme.Settings;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewValue;
import backstep.ui.view.ViewValue.Kind;
import backstep.ui.widget.Columns;
import backstep.ui.widget.SideColumn;
import backstep.ui.widget.SidePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/**
 * Sets a window up as the last one was left, and remembers what is changed in it. What documents keep too is as the document
 * has it, and only else as it was left.
 */
final class WindowState {

    private final Settings settings;
    private final Stage stage;

    /** Whether what changes is changed by a document. */
    private boolean leaving;

    WindowState(Settings settings, Stage stage) {
        this.settings = settings;
        this.stage = stage;
    }

    /** Does something of which nothing is remembered. */
    void leave(Runnable act) {
        leaving = true;
        act.run();
        leaving = false;
    }

    /** Size, theme and size of type; the stage has its scene. */
    void ofWindow(Appearance appearance) {
        stage.setMaximized(settings.get(Setting.WINDOW_MAXIMIZED));
        remember(Setting.WINDOW_MAXIMIZED, stage.maximizedProperty());
        both(Setting.THEME, appearance.themeProperty());
        both(Setting.TYPE_SIZE, appearance.typeSize().pointsProperty());
        stage.getScene().widthProperty().subscribe(width -> size(Setting.WINDOW_WIDTH, width));
        stage.getScene().heightProperty().subscribe(height -> size(Setting.WINDOW_HEIGHT, height));
    }

    /** Returns what documents keep of it. */
    List<ViewItem> ofExpressions(ExpressionWorkspace workspace) {
        ExpressionSession session = workspace.session();
        both(Setting.LAYOUT, session.layoutWishes().engineProperty());
        both(Setting.DIRECTION, session.layoutWishes().directionProperty());
        both(Setting.ANSWERS, workspace.answers().alwaysProperty());
        Property<Double> speed = workspace.player().stepsPerSecondProperty();
        both(Setting.STEPS_PER_SECOND, speed);
        ExpressionSides sides = workspace.sides();
        List<ViewItem> items = new ArrayList<>(List.of(
                number(ViewName.STEPS_PER_SECOND, Setting.STEPS_PER_SECOND, speed::getValue, speed::setValue),
                above(ViewName.EXPRESSION_COLUMNS_ABOVE, sides.columns()),
                figure(
                        ViewName.EXPRESSION_LEFT_DIVIDER,
                        Setting.EDITOR_DIVIDER,
                        sides.leftPane().shareProperty()),
                figure(
                        ViewName.EXPRESSION_RIGHT_DIVIDER,
                        Setting.DEBUG_DIVIDER,
                        sides.rightPane().shareProperty())));
        items.addAll(column(
                ViewName.EXPRESSION_LEFT,
                Setting.LEFT_WIDTH,
                sides.columns().left(),
                ViewName.EXPRESSION_TEXT,
                ViewName.EXPRESSION_LEAVES));
        items.addAll(column(
                ViewName.EXPRESSION_RIGHT,
                Setting.RIGHT_WIDTH,
                sides.columns().right(),
                ViewName.EXPRESSION_INSPECTOR,
                ViewName.EXPRESSION_DEBUG));
        return items;
    }

    /** Returns what documents keep of it. */
    List<ViewItem> ofNetworks(NetworkWorkspace workspace) {
        ObservableDoubleValue pace = workspace.session().paceProperty();
        workspace.session().setPace(settings.get(Setting.EPOCHS_PER_SECOND));
        number(Setting.EPOCHS_PER_SECOND, pace);
        Columns columns = workspace.columns();
        List<ViewItem> items = new ArrayList<>(List.of(
                number(ViewName.EPOCHS_PER_SECOND, Setting.EPOCHS_PER_SECOND, pace::get, workspace.session()::setPace),
                above(ViewName.NETWORK_COLUMNS_ABOVE, columns)));
        items.addAll(column(ViewName.NETWORK_LEFT, Setting.NETWORK_LEFT_WIDTH, columns.left(), ViewName.NETWORK_SETUP));
        items.addAll(
                column(ViewName.NETWORK_RIGHT, Setting.NETWORK_RIGHT_WIDTH, columns.right(), ViewName.NETWORK_RESULTS));
        return items;
    }

    /** Returns what documents keep of it. */
    List<ViewItem> ofSlopes(SlopeWorkspace workspace) {
        Columns columns = workspace.columns();
        List<ViewItem> items = new ArrayList<>(List.of(above(ViewName.SLOPE_COLUMNS_ABOVE, columns)));
        items.addAll(column(ViewName.SLOPE_LEFT, Setting.SLOPE_LEFT_WIDTH, columns.left(), ViewName.SLOPE_FUNCTION));
        items.addAll(column(ViewName.SLOPE_RIGHT, Setting.SLOPE_RIGHT_WIDTH, columns.right(), ViewName.SLOPE_SLOPES));
        return items;
    }

    private ViewItem above(ViewName name, Columns columns) {
        both(Setting.COLUMNS_ABOVE, columns.giveWayProperty());
        return ViewValue.of(name, columns.giveWayProperty()).orElse(() -> settings.get(Setting.COLUMNS_ABOVE));
    }

    /** @param parts the names of its parts, from top to bottom */
    private List<ViewItem> column(ViewName name, Setting<Double> width, SideColumn column, ViewName... parts) {
        column.widthProperty().set(settings.get(width));
        number(width, column.widthProperty());
        Setting<Boolean> open = open(name.text(), column.openProperty());
        List<ViewItem> items = new ArrayList<>();
        items.add(new ViewValue<>(
                name,
                Kind.COLUMN,
                () -> Optional.of(new ColumnSpec(
                        column.widthProperty().get(), column.openProperty().get())),
                wanted -> show(column, new ColumnSpec(sane(width, wanted.width()), wanted.open())),
                () -> show(column, new ColumnSpec(settings.get(width), settings.get(open)))));
        for (int part = 0; part < parts.length; part++) {
            items.add(part(parts[part], column.parts().get(part)));
        }
        return items;
    }

    private ViewItem number(ViewName name, Setting<Double> setting, Supplier<Double> get, Consumer<Double> set) {
        return ViewValue.ofNumber(name, get, value -> set.accept(sane(setting, value)))
                .orElse(() -> settings.get(setting));
    }

    /** A document may have been written by hand: what no window would write is as if it was not there. */
    private static double sane(Setting<Double> setting, double value) {
        return setting.reader().apply(Double.toString(value)).orElse(setting.fallback());
    }

    private static void show(SideColumn column, ColumnSpec wanted) {
        column.widthProperty().set(wanted.width());
        column.openProperty().set(wanted.open());
    }

    /** A part has no width of its own. */
    private ViewItem part(ViewName name, SidePart part) {
        Setting<Boolean> open = open(part.name(), part.openProperty());
        return new ViewValue<>(
                name,
                Kind.COLUMN,
                () -> Optional.of(new ColumnSpec(0, part.openProperty().get())),
                wanted -> part.openProperty().set(wanted.open()),
                () -> part.openProperty().set(settings.get(open)));
    }

    private Setting<Boolean> open(String name, BooleanProperty property) {
        Setting<Boolean> setting = Setting.open(name, property.get());
        both(setting, property);
        return setting;
    }

    private ViewItem figure(ViewName name, Setting<Double> setting, DoubleProperty property) {
        property.set(settings.get(setting));
        number(setting, property);
        return number(name, setting, property::get, property::set);
    }

    private <T> void both(Setting<T> setting, Property<T> property) {
        property.setValue(settings.get(setting));
        remember(setting, property);
    }

    private <T> void remember(Setting<T> setting, ObservableValue<T> value) {
        value.subscribe(now -> set(setting, now));
    }

    private void number(Setting<Double> setting, ObservableDoubleValue value) {
        value.subscribe(now -> set(setting, now.doubleValue()));
    }

    private <T> void set(Setting<T> setting, T value) {
        if (!leaving) {
            settings.set(setting, value);
        }
    }

    /** The size to come back to is that of the window when it is not maximized. */
    private void size(Setting<Double> setting, Number size) {
        if (!stage.isMaximized()) {
            settings.set(setting, size.doubleValue());
        }
    }
}
