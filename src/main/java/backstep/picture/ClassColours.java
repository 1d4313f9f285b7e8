package backstep.picture;

import java.util.List;

/** A colour for each of some classes: the full one for samples, and paler ones for grounds, by how clear the class is. */
public final class ClassColours {

    private static final int LEVELS = 64;

    /** However little a network is sure of a class, its ground can be told from that of others. */
    private static final double LEAST = 0.18;

    private final List<Colour> full;
    private final int[][] pixels;

    /**
     * Makes the grounds.
     *
     * @param ground of a class that is not clear at all
     * @param strongest the share of the full colour in the ground of a class that is clear, from 0 to 1
     */
    ClassColours(List<Colour> full, Colour ground, double strongest) {
        this.full = List.copyOf(full);
        pixels = new int[full.size()][LEVELS + 1];
        for (int place = 0; place < pixels.length; place++) {
            for (int level = 0; level <= LEVELS; level++) {
                double share = strongest * (LEAST + (1 - LEAST) * level / LEVELS);
                pixels[place][level] = ground.mix(full.get(place), share).pixel();
            }
        }
    }

    /** The full colour of a class, by its place from 0. */
    public Colour of(int place) {
        return full.get(place);
    }

    /** The ground of a class, {@code 0xffRRGGBB}; {@code clearness} from 0 to 1. */
    public int pixel(int place, double clearness) {
        return pixels[place][(int) Math.round(LEVELS * Math.clamp(clearness, 0, 1))];
    }
}
