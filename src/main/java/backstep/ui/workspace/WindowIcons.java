package backstep.ui.workspace;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** The program's sign in the sizes that window systems show. */
final class WindowIcons {

    private static final List<Integer> SIZES = List.of(16, 32, 48, 128, 256);

    private WindowIcons() {}

    static List<Image> all() {
        return SIZES.stream().map(WindowIcons::icon).toList();
    }

    private static Image icon(int size) {
        String path = "/backstep/app/icon-" + size + ".png";
        return new Image(Objects.requireNonNull(WindowIcons.class.getResource(path), path)
                .toExternalForm());
    }
}
