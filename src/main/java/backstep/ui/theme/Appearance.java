package backstep.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The looks of every window of the program: which theme is wanted, whether that is dark at the moment, and how large type is. */
public final class Appearance {

    private static final double ANY_SIZE = 12;
    private static final String OURS = "/backstep/ui/theme/backstep.css";

    private static final String PALETTE = PaletteSheet.address();

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.SYSTEM);
    private final TypeSize typeSize = new TypeSize();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");

    /** Loads the program's own fonts and puts the theme on. To be made on the JavaFX thread. */
    public Appearance() {
        Stream.of("Inter-Regular", "Inter-SemiBold", "JetBrainsMono-Regular", "JetBrainsMono-Bold")
                .map(name -> "/backstep/fonts/" + name + ".ttf")
                .forEach(path -> Font.loadFont(resource(path).toExternalForm(), ANY_SIZE));
        dark.bind(Bindings.createBooleanBinding(
                this::computeDark, theme, Platform.getPreferences().colorSchemeProperty()));
        dark.subscribe(isDark -> dressAll());
        typeSize.scaleProperty().subscribe((was, is) -> dressAll());
    }

    /** The theme below the style sheets of all windows. */
    private void dressAll() {
        String sheet = (dark.get() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        Application.setUserAgentStylesheet(
                ScaledSheet.address(resource(sheet), typeSize.scaleProperty().get()));
    }

    /** Gives a scene the program's own style sheets, on top of the theme's. */
    public void dress(Scene scene) {
        typeSize.attach(scene);
        // Theme and size outlive all windows but the first.
        typeSize.scaleProperty()
                .when(Shown.of(scene))
                .subscribe(scale -> scene.getStylesheets()
                        .setAll(PALETTE, ScaledSheet.address(resource(OURS), scale.doubleValue())));
        dark.when(Shown.of(scene)).subscribe(isDark -> {
            scene.getRoot().getStyleClass().removeAll("light", "dark");
            scene.getRoot().getStyleClass().add(isDark ? "dark" : "light");
        });
    }

    /**
     * Gives a part of a window a style sheet of its own, on top of the program's.
     *
     * @param sheet in the usual size of type
     */
    public void dress(Parent part, URL sheet) {
        typeSize.scaleProperty()
                .when(Shown.of(part))
                .subscribe(scale -> part.getStylesheets().setAll(ScaledSheet.address(sheet, scale.doubleValue())));
    }

    private boolean computeDark() {
        return switch (theme.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Appearance.class.getResource(path), path);
    }

    /** How large type is, and everything with it. */
    public TypeSize typeSize() {
        return typeSize;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }
}
