package backstep.ui.theme;

import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that is remembered from one start to the next: its name in the file, its default, and how it is read. A
 * text that cannot be read counts as not there.
 *
 * @param <T> what it is; its {@code toString} is what is written
 */
public record Setting<T>(String name, T fallback, Function<String, Optional<T>> reader) {

    public static final Setting<Theme> THEME = choice("theme", Theme.SYSTEM, Theme.class);
    public static final Setting<Integer> TYPE_SIZE =
            whole("type.size", TypeSize.USUAL, TypeSize.OFFERED.getFirst(), TypeSize.OFFERED.getLast());
    public static final Setting<LayoutEngine> LAYOUT = choice("layout", LayoutEngine.AUTOMATIC, LayoutEngine.class);
    public static final Setting<DirectionChoice> DIRECTION =
            choice("direction", DirectionChoice.AUTOMATIC, DirectionChoice.class);
    public static final Setting<Double> WINDOW_WIDTH = number("window.width", 1280, 480, 20_000);
    public static final Setting<Double> WINDOW_HEIGHT = number("window.height", 800, 360, 20_000);
    public static final Setting<Boolean> WINDOW_MAXIMIZED = flag("window.maximized", false);
    public static final Setting<Double> LEFT_WIDTH = number("left.width", 290, 200, 10_000);
    public static final Setting<Double> RIGHT_WIDTH = number("right.width", 350, 200, 10_000);
    public static final Setting<Double> NETWORK_LEFT_WIDTH = number("network.left.width", 310, 200, 10_000);
    public static final Setting<Double> NETWORK_RIGHT_WIDTH = number("network.right.width", 410, 200, 10_000);
    public static final Setting<Double> SLOPE_LEFT_WIDTH = number("slope.left.width", 310, 200, 10_000);
    public static final Setting<Double> SLOPE_RIGHT_WIDTH = number("slope.right.width", 400, 200, 10_000);
    /** Infinity for as fast as it goes. The first run is slow enough for the boundary to be seen bending. */
    public static final Setting<Double> EPOCHS_PER_SECOND =
            number("epochsPerSecond", 30, 0.5, Double.POSITIVE_INFINITY);

    public static final Setting<Double> EDITOR_DIVIDER = number("divider.editor", 0.5, 0.05, 0.95);
    public static final Setting<Double> DEBUG_DIVIDER = number("divider.debug", 0.62, 0.05, 0.95);
    /** Whether side columns lie above the picture in narrow windows. */
    public static final Setting<Boolean> COLUMNS_ABOVE = flag("columns.above", true);
    /** Whether figures are shown before the run has come to them. */
    public static final Setting<Boolean> ANSWERS = flag("answers", false);

    public static final Setting<Double> STEPS_PER_SECOND = number("stepsPerSecond", 2, 0.25, 32);
    /** Empty for the folder that the system suggests. */
    public static final Setting<String> EXPORT_FOLDER = new Setting<>("export.folder", "", Optional::of);

    /** Whether a column or a part of one is open. */
    public static Setting<Boolean> open(String part, boolean fallback) {
        return flag("open." + part, fallback);
    }

    private static <E extends Enum<E>> Setting<E> choice(String name, E fallback, Class<E> type) {
        return new Setting<>(
                name,
                fallback,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name().equals(text))
                        .findFirst());
    }

    private static Setting<Boolean> flag(String name, boolean fallback) {
        return new Setting<>(name, fallback, text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    private static Setting<Integer> whole(String name, int fallback, int min, int max) {
        return new Setting<>(name, fallback, text -> {
            try {
                return Optional.of(Math.clamp(Integer.parseInt(text), min, max));
            } catch (NumberFormatException unreadable) {
                return Optional.empty();
            }
        });
    }

    private static Setting<Double> number(String name, double fallback, double min, double max) {
        return new Setting<>(name, fallback, text -> {
            try {
                double number = Double.parseDouble(text);
                return Double.isNaN(number) ? Optional.empty() : Optional.of(Math.clamp(number, min, max));
            } catch (NumberFormatException unreadable) {
                return Optional.empty();
            }
        });
    }
}
