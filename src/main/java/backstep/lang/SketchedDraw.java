package backstep.lang;

import backstep.lang.NetworkSketch.Draw;
import backstep.lang.NetworkSketch.Obstacle;
import backstep.lang.NetworkSketch.RandomNumbers;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what draws the weights of a text's network, and from which seed. */
final class SketchedDraw {

    private static final String SEED = "\\(\\s*(\\d{1,10})\\s*\\)";
    private static final Pattern PYTHON = Pattern.compile("(?<![\\w.])random\\.seed" + SEED);
    private static final Pattern NUMPY = Pattern.compile("\\b(?:np|numpy)\\.random\\.seed" + SEED);
    private static final Pattern TORCH = Pattern.compile("\\btorch\\.manual_seed\\(");
    private static final Pattern DRAWN = Pattern.compile("\\b(?:(np|numpy)\\.)?random\\.(\\w++)\\(");
    private static final Pattern ZERO_BIAS = Pattern.compile("self\\.b\\s*=\\s*Value\\(\\s*0(?:\\.0*)?\\s*[,)]");

    private final String text;
    private final int built;
    private final boolean isMicrograd;

    /**
     * @param built where the network is built: a seed that is set later has no effect on it
     * @param isMicrograd whether the text imports micrograd's own networks
     */
    SketchedDraw(String text, int built, boolean isMicrograd) {
        this.text = text;
        this.built = built;
        this.isMicrograd = isMicrograd;
    }

    /** A layer of PyTorch is drawn by PyTorch. */
    Draw ofTorch() {
        return new Draw(
                Optional.empty(),
                false,
                OptionalLong.empty(),
                TORCH.matcher(text).find() ? Obstacle.TORCH : Obstacle.NONE);
    }

    /**
     * A network of classes as the lecture writes them.
     *
     * @param neuron the definition of its neuron; empty if the text has none
     * @param drawsSamples whether the text draws its samples from NumPy's seed first
     */
    Draw of(String neuron, boolean drawsSamples) {
        boolean zeroBiases = isMicrograd || ZERO_BIAS.matcher(text).find();
        if (neuron.contains("torch.")) {
            return ofTorch();
        }
        Matcher drawn = DRAWN.matcher(neuron);
        boolean isDrawn = drawn.find();
        if (isDrawn && !drawn.group(2).equals("uniform")) {
            return new Draw(Optional.empty(), zeroBiases, OptionalLong.empty(), Obstacle.LAW);
        }
        Optional<RandomNumbers> numbers =
                isDrawn ? Optional.of(drawn.group(1) == null ? RandomNumbers.PYTHON : RandomNumbers.NUMPY) : usual();
        return numbers.map(each -> drawn(each, zeroBiases, drawsSamples))
                .orElse(new Draw(Optional.empty(), zeroBiases, OptionalLong.empty(), Obstacle.NONE));
    }

    /** What draws where the text does not define its neuron. */
    private Optional<RandomNumbers> usual() {
        if (isMicrograd || seed(PYTHON).isPresent()) {
            return Optional.of(RandomNumbers.PYTHON);
        }
        return seed(NUMPY).isPresent() ? Optional.of(RandomNumbers.NUMPY) : Optional.empty();
    }

    private Draw drawn(RandomNumbers numbers, boolean zeroBiases, boolean drawsSamples) {
        OptionalLong seed = seed(numbers == RandomNumbers.PYTHON ? PYTHON : NUMPY);
        if (seed.isPresent() && numbers == RandomNumbers.NUMPY && drawsSamples) {
            return new Draw(Optional.of(numbers), zeroBiases, OptionalLong.empty(), Obstacle.SHARED);
        }
        boolean other = seed.isEmpty()
                && (seed(numbers == RandomNumbers.PYTHON ? NUMPY : PYTHON).isPresent()
                        || TORCH.matcher(text).find());
        Obstacle obstacle = !other
                ? Obstacle.NONE
                : numbers == RandomNumbers.PYTHON ? Obstacle.UNSEEDED_PYTHON : Obstacle.UNSEEDED_NUMPY;
        return new Draw(Optional.of(numbers), zeroBiases, seed, obstacle);
    }

    /** The last one that is set before the network is built. */
    private OptionalLong seed(Pattern pattern) {
        Matcher found = pattern.matcher(text);
        OptionalLong seed = OptionalLong.empty();
        while (found.find() && found.start() < built) {
            seed = OptionalLong.of(Long.parseLong(found.group(1)));
        }
        return seed;
    }
}
