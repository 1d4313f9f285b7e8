package backstep.ui.workspace;

import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Setting;
import backstep.ui.theme.Settings;
import backstep.ui.widget.Columns;
import backstep.ui.widget.SideColumn;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/** Sets a window up as the last one was left, and remembers what is changed in it. */
final class WindowState {

    private final Settings settings;
    private final Stage stage;

    WindowState(Settings settings, Stage stage) {
        this.settings = settings;
        this.stage = stage;
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

    void ofExpressions(ExpressionWorkspace workspace) {
        ExpressionSession session = workspace.session();
        both(Setting.LAYOUT, session.layoutWishes().engineProperty());
        both(Setting.DIRECTION, session.layoutWishes().directionProperty());
        both(Setting.STEPS_PER_SECOND, workspace.player().stepsPerSecondProperty());
        columns("expression", workspace.sides().columns(), Setting.LEFT_WIDTH, Setting.RIGHT_WIDTH);
        figure(Setting.EDITOR_DIVIDER, workspace.sides().leftPane().shareProperty());
        figure(Setting.DEBUG_DIVIDER, workspace.sides().rightPane().shareProperty());
        both(Setting.ANSWERS, workspace.answers().alwaysProperty());
    }

    void ofNetworks(NetworkWorkspace workspace) {
        columns("network", workspace.columns(), Setting.NETWORK_LEFT_WIDTH, Setting.NETWORK_RIGHT_WIDTH);
        workspace.session().setPace(settings.get(Setting.EPOCHS_PER_SECOND));
        number(Setting.EPOCHS_PER_SECOND, workspace.session().paceProperty());
    }

    private void columns(String name, Columns columns, Setting<Double> left, Setting<Double> right) {
        figure(left, columns.left().widthProperty());
        figure(right, columns.right().widthProperty());
        both(Setting.COLUMNS_ABOVE, columns.giveWayProperty());
        column(name + ".left", columns.left());
        column(name + ".right", columns.right());
    }

    private void column(String name, SideColumn column) {
        open(name, column.openProperty());
        column.parts().forEach(part -> open(part.name(), part.openProperty()));
    }

    private void open(String name, BooleanProperty property) {
        both(Setting.open(name, property.get()), property);
    }

    private void figure(Setting<Double> setting, DoubleProperty property) {
        property.set(settings.get(setting));
        number(setting, property);
    }

    private <T> void both(Setting<T> setting, Property<T> property) {
        property.setValue(settings.get(setting));
        remember(setting, property);
    }

    private <T> void remember(Setting<T> setting, ObservableValue<T> value) {
        value.subscribe(now -> settings.set(setting, now));
    }

    private void number(Setting<Double> setting, ObservableDoubleValue value) {
        value.subscribe(now -> settings.set(setting, now.doubleValue()));
    }

    /** The size to come back to is that of the window when it is not maximized. */
    private void size(Setting<Double> setting, Number size) {
        if (!stage.isMaximized()) {
            settings.set(setting, size.doubleValue());
        }
    }
}
