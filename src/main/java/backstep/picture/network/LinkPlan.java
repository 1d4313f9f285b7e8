package backstep.picture.network;

import backstep.nn.Parameters;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Which links are drawn, and how strong each is. Immutable. */
final class LinkPlan {

    /** More links than this could not be told apart. */
    static final int MOST = 2500;

    private final Links links;
    private final byte[] levels;
    private final int[] chosen;

    private LinkPlan(Links links, byte[] levels, int[] chosen) {
        this.links = links;
        this.levels = levels;
        this.chosen = chosen;
    }

    static LinkPlan of(Links links, Parameters figures, Strength strength) {
        double[] values = new double[links.count()];
        byte[] levels = new byte[values.length];
        for (int index = 0; index < values.length; index++) {
            values[index] = figures.get(links.place(index));
            levels[index] = (byte) strength.level(values[index]);
        }
        return new LinkPlan(links, levels, Strongest.of(values, MOST));
    }

    Links links() {
        return links;
    }

    int level(int index) {
        return levels[index];
    }

    int[] chosen() {
        return chosen;
    }

    /** Whether all are numbers. */
    boolean isFinite() {
        for (byte level : levels) {
            if (level == Strength.NOT_FINITE) {
                return false;
            }
        }
        return true;
    }

    boolean isWhole() {
        return chosen.length == levels.length;
    }

    /** The links that something pointed at concerns, whether they are chosen or not. */
    int[] touching(Target target) {
        return IntStream.range(0, levels.length)
                .filter(index -> target.touches(links.get(index)))
                .toArray();
    }

    /** Whether another plan has the same links of the same levels. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LinkPlan that
                && links == that.links
                && Arrays.equals(chosen, that.chosen)
                && Arrays.equals(levels, that.levels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(levels);
    }
}
