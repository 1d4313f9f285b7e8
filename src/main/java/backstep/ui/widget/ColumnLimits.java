package backstep.ui.widget;

/**
 * When side columns give way.
 *
 * @param largestShare the share of the whole that both together may have at most beside a picture
 * @param narrowBelow the width below which they have no place beside it, in pixels at the usual size of type
 * @param leastPicture the width with which a picture is still of use beside a column that would lie above it, so that it
 *     moves aside; infinity for a picture that finds a place for what matters by itself
 */
public record ColumnLimits(double largestShare, double narrowBelow, double leastPicture) {}
