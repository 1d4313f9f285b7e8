package backstep.nn;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a network as the lecture writes it.
 *
 * @param inputs the number of inputs
 * @param sizes the neurons of each layer, the output's last
 */
public record MlpText(int inputs, List<Integer> sizes) {

    private static final Pattern FORM = Pattern.compile(
            "\\s*+MLP\\s*+\\(\\s*+(\\d{1,6})\\s*+,\\s*+\\[\\s*+(\\d{1,6}+(?:\\s*+,\\s*+\\d{1,6}+)*+)\\s*+,?+\\s*+]\\s*+\\)\\s*+");

    public MlpText {
        sizes = List.copyOf(sizes);
    }

    /**
     * Reads {@code MLP(2, [16, 16, 1])}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static MlpText parse(String text) {
        Matcher matcher = FORM.matcher(text);
        Requirement.require(matcher.matches(), "nn.text", text);
        List<Integer> sizes = Arrays.stream(matcher.group(2).split(",", -1))
                .map(size -> Integer.valueOf(size.strip()))
                .toList();
        return new MlpText(Integer.parseInt(matcher.group(1)), sizes);
    }
}
